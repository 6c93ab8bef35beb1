package dev.clientele.sample;

import java.util.List;

/// A country the sample company sells to.
enum Country {
    GERMANY("Germany", "de", "EUR", 50), //
    AUSTRIA("Austria", "de", "EUR", 10), //
    SWITZERLAND("Switzerland", "de", "EUR", 7), //
    NETHERLANDS("Netherlands", "nl", "EUR", 9), //
    FRANCE("France", "fr", "EUR", 8), //
    UNITED_KINGDOM("United Kingdom", "en", "GBP", 8), //
    SWEDEN("Sweden", "sv", "EUR", 5), //
    POLAND("Poland", "pl", "EUR", 3);

    private static final List<String> GERMAN_OWNERS = List.of("Katrin Vogel", "Jens Brandt", "Aylin Demir");

    private final String label;
    private final String language;
    private final String currency;
    private final double weight;

    Country(String label, String language, String currency, double weight) {
        this.label = label;
        this.language = language;
        this.currency = currency;
        this.weight = weight;
    }

    String label() {
        return label;
    }

    String language() {
        return language;
    }

    /// The currency its customers are invoiced in.
    String currency() {
        return currency;
    }

    /// How likely a new customer comes from here in a year, counted from the sample's first one; Poland is a market
    /// opened in the third year.
    double weight(int year) {
        return switch (this) {
            case POLAND -> year < 2 ? 0 : weight * 3;
            default -> weight;
        };
    }

    /// The sales representative who looks after a customer here.
    String owner(Segment segment, Chance chance) {
        return switch (this) {
            case GERMANY -> segment == Segment.PUBLIC_SECTOR ? "Marek Nowicki" : chance.pick(GERMAN_OWNERS);
            case AUSTRIA, SWITZERLAND -> "Julia Sommer";
            case NETHERLANDS -> "Pieter van Loon";
            case FRANCE -> "Sophie Laurent";
            case UNITED_KINGDOM, SWEDEN -> "Tom Ashworth";
            case POLAND -> "Marek Nowicki";
        };
    }
}
