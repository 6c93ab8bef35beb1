package dev.clientele.sample;

import dev.clientele.sample.Life.Span;
import java.util.ArrayList;
import java.util.List;

/// Plans every document of the sample: which customer orders on which day, and which invoices are credited later.
final class OrderBook {

    private static final double CREDITED = 0.024;
    private static final double CREDITED_LAST = 0.14;
    private static final int FADING_DAYS = 150;
    private static final double YEAR = 365;

    private final Climate climate;
    private final List<Booking> bookings = new ArrayList<>();

    OrderBook(Climate climate) {
        this.climate = climate;
    }

    /// The documents of all customers in the order they are written.
    List<Booking> plan(List<Customer> customers) {
        for (var customer : customers) {
            plan(customer);
        }
        bookings.sort(Booking.BY_DAY);
        return bookings;
    }

    private void plan(Customer customer) {
        var chance = new Chance(customer.seed());
        int sequence = 0;
        for (var span : customer.life().spans()) {
            sequence = plan(customer, span, sequence, chance);
        }
    }

    private int plan(Customer customer, Span span, int firstSequence, Chance chance) {
        int sequence = firstSequence;
        double gap = YEAR / customer.habits().orders();
        double clock = climate.clockAt(span.from());
        if (customer.life().established() && firstSequence == 0) {
            clock += gap * chance.unit();
        }
        int day = climate.dayAt(clock);
        while (day < span.to() && day <= climate.endDay()) {
            clock += gap * chance.gamma(customer.habits().regularity()) * fading(customer, span, day);
            int next = climate.dayAt(clock);
            book(new Sale(customer, sequence, day, target(customer, day, chance)), isLast(span, next), chance);
            sequence++;
            day = next;
        }
        return sequence;
    }

    /// Who leaves hesitates first: the gaps grow. The customers with a story leave abruptly.
    private double fading(Customer customer, Span span, int day) {
        boolean leaves = span.to() <= climate.endDay();
        return leaves && day > span.to() - FADING_DAYS && customer.habits().orders() < 20 ? 1.5 : 1;
    }

    private boolean isLast(Span span, int next) {
        return next >= span.to() && span.to() <= climate.endDay();
    }

    private double target(Customer customer, int day, Chance chance) {
        var life = customer.life();
        double slump = climate.isSlump(day) ? customer.profile().industry().slump() : 1;
        double level =
                life.levels().get(climate.year(day)) * life.turn().valueAt(day) * life.lift().valueAt(day) * slump * climate.prices(day);
        return Math.max(35, customer.habits().basket() * level * chance.lognormal(0.45));
    }

    private void book(Sale sale, boolean isLast, Chance chance) {
        bookings.add(new Booking(sale.day(), sale, false, chance.next()));
        if (chance.happens(isLast ? CREDITED_LAST : CREDITED)) {
            int day = climate.dayAt(climate.clockAt(sale.day()) + chance.between(3, 26));
            if (day <= climate.endDay()) {
                bookings.add(new Booking(day, sale, true, chance.next()));
            }
        }
    }
}
