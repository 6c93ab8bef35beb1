package dev.clientele.sample;

import java.util.List;
import java.util.stream.IntStream;

/// Whether a customer's orders tell the story it is to play.
///
/// Chance decides when and how much a customer orders, so that on some last days a customer whose orders should have halved
/// had a good quarter. Whoever does not show its story is drawn again: the stories hold on whatever day the sample ends.
final class Audition {

    private static final int YEAR = 365;
    private static final int QUARTER = 90;

    private final Climate climate;
    private final Invoicing invoicing;

    Audition(Climate climate) {
        this.climate = climate;
        invoicing = new Invoicing(climate);
    }

    boolean isPassed(Story story, Customer customer) {
        var plan = new Plan(new OrderBook(climate).plan(List.of(customer)));
        int after = climate.endDay() + 1;
        double quarter = plan.net(after - QUARTER, after);
        double quarterBefore = plan.net(after - QUARTER - YEAR, after - YEAR);
        double year = plan.net(after - YEAR, after);
        double yearBefore = plan.net(after - 2 * YEAR, after - YEAR);
        int silent = climate.endDay() - plan.lastOrder();
        return switch (story) {
            case FALLEN_SILENT -> silent >= 95 && silent <= 125 && yearBefore > 150_000;
            case SHRINKING -> quarter > 0.3 * quarterBefore && quarter < 0.62 * quarterBefore && yearBefore > 150_000;
            case LOST -> silent > YEAR + 10 && silent < YEAR + 100 && yearBefore > 90_000;
            case NARROWING -> year > 0.95 * yearBefore && year > 80_000;
            case REGAINED -> silent < 45 && year > 55_000;
            case RISING -> year > 165_000 && yearBefore < 0.5 * year;
            case LARGE_BUT_THIN -> year > 385_000 && silent < QUARTER;
            case NAMESAKE_NORTH, NAMESAKE_SOUTH, NAMESAKE_OTHER -> silent < QUARTER;
        };
    }

    /// A customer's documents.
    private final class Plan {

        private final List<Booking> bookings;
        private final long[] amounts;

        Plan(List<Booking> bookings) {
            this.bookings = bookings;
            amounts = bookings.stream().mapToLong(booking -> invoicing.lines(booking).stream().mapToLong(Invoicing.Line::amount).sum())
                    .toArray();
        }

        /// What the documents of days `[from, to)` come to, in units of the customer's currency.
        double net(int from, int to) {
            return IntStream.range(0, amounts.length).filter(i -> bookings.get(i).day() >= from && bookings.get(i).day() < to)
                    .mapToLong(i -> amounts[i]).sum() / 100.0;
        }

        /// The last day with an order, as an epoch day.
        int lastOrder() {
            return bookings.stream().filter(booking -> !booking.isCredit()).mapToInt(Booking::day).max().orElse(climate.startDay());
        }
    }
}
