package dev.clientele.sample;

import com.google.errorprone.annotations.Immutable;

/// A kind of customer: how large, how frequent, how loyal, and whether the kind grows or shrinks.
enum Segment {
    KEY_ACCOUNT("Key account", new Size(90_000, 0.55, 22, 6.0), new Course(0.035, 0, 0.015, 0.16), 27, 12), //
    MID_MARKET("Mid-market", new Size(10_400, 0.90, 9, 3.6), new Course(0.10, 0.04, 0.01, 0.08), 150, 190), //
    SMALL_BUSINESS("Small business", new Size(2_900, 0.85, 4.6, 2.2), new Course(0.215, 0.17, -0.05, 0.02), 262, 372), //
    PUBLIC_SECTOR("Public sector", new Size(7_800, 0.95, 6.5, 3.2), new Course(0.045, 0.02, 0.035, 0.10), 38, 150);

    /// @param revenue the median customer's net revenue a year, in euros
    /// @param spread the deviation of its logarithm
    /// @param orders the typical number of orders a year
    /// @param lines the typical number of lines of an invoice
    @Immutable
    record Size(double revenue, double spread, double orders, double lines) {}

    /// @param leaving the share of customers that leave in a year
    /// @param trial the share of new customers that never buy again
    /// @param growth by how much a staying customer's orders grow in a year
    /// @param discount the usual discount on list prices
    @Immutable
    record Course(double leaving, double trial, double growth, double discount) {}

    private final String label;
    private final Size size;
    private final Course course;
    private final int initial;
    private final int arriving;

    Segment(String label, Size size, Course course, int initial, int arriving) {
        this.label = label;
        this.size = size;
        this.course = course;
        this.initial = initial;
        this.arriving = arriving;
    }

    String label() {
        return label;
    }

    Size size() {
        return size;
    }

    Course course() {
        return course;
    }

    /// How many customers there are on the first day.
    int initial() {
        return initial;
    }

    /// How many arrive over the six years.
    int arriving() {
        return arriving;
    }

    /// How likely one of the arriving comes in a year, counted from the first.
    double arrival(int year) {
        return switch (this) {
            case KEY_ACCOUNT, MID_MARKET -> 1;
            case SMALL_BUSINESS -> 1.5 - 0.18 * year;
            case PUBLIC_SECTOR -> 0.5 + 0.25 * year;
        };
    }

    /// How likely an order comes through the webshop in a year, counted from the first.
    double webshop(int year) {
        return switch (this) {
            case KEY_ACCOUNT -> 0.04 + 0.03 * year;
            case MID_MARKET -> 0.12 + 0.07 * year;
            case SMALL_BUSINESS -> 0.30 + 0.09 * year;
            case PUBLIC_SECTOR -> 0.06 + 0.05 * year;
        };
    }
}
