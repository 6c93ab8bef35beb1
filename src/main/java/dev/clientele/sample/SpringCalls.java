package dev.clientele.sample;

import dev.clientele.model.SalesRecord.Party;
import dev.clientele.sample.Life.Lift;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// The spring calls: a campaign of known effect. Eight months before the last day, middling customers are drawn by lot into those who are
/// called, whose orders are then worth more for four months, and those who are left alone to compare with. Nothing else about either differs.
///
/// As with [Audition], a lot that hides the story is drawn again: without the calls both would have gone alike.
///
/// @param start the day on which it began, epoch day
/// @param called in the order of their numbers
/// @param leftAlone in the order of their numbers
record SpringCalls(int start, List<Customer> called, List<Customer> leftAlone) {

    /// What the value of an order is multiplied by.
    static final double LIFT = 1.8;
    private static final int DAYS_AGO = 240;
    private static final int LIFTED_DAYS = 120;
    private static final int MEASURED_DAYS = 90;
    private static final int YEAR = 365;
    private static final int DRAWING = 13;
    private static final double LEAST_A_YEAR = 4_000;
    private static final double MOST_A_YEAR = 14_000;
    private static final int LEAST_ORDERS = 6;
    private static final int MOST_CUSTOMERS = 150;
    /// One of so many is left alone.
    private static final int LOT = 3;
    private static final int MOST_DRAWS = 200;
    /// By so much of what a customer brings both may have gone apart.
    private static final double ALIKE = 0.05;

    /// What a customer ordered without any calls.
    ///
    /// @param orders how many in the year before
    /// @param before their value
    /// @param after the value of those in the days that are measured
    private record Course(int orders, double before, double after) {

        static final Course NOTHING = new Course(0, 0, 0);

        Course and(Booking booking, int start) {
            double value = booking.sale().target();
            return booking.day() < start ? new Course(orders + 1, before + value, after) : new Course(orders, before, after + value);
        }

        boolean isMiddling() {
            return orders >= LEAST_ORDERS && before >= LEAST_A_YEAR && before < MOST_A_YEAR;
        }

        double usual() {
            return before * MEASURED_DAYS / YEAR;
        }
    }

    /// Draws them from what is ordered without any calls.
    static SpringCalls of(long seed, Climate climate, List<Customer> customers) {
        int start = climate.endDay() - DAYS_AGO;
        var courses = courses(start, new OrderBook(climate).plan(customers));
        var asked = new ArrayList<>(customers.stream().filter(customer -> course(courses, customer).isMiddling()).toList());
        var chance = Chance.of(seed, DRAWING);
        var calls = drawn(start, asked, chance);
        for (int draw = 1; draw < MOST_DRAWS && !calls.wouldGoAlike(courses); draw++) {
            calls = drawn(start, asked, chance);
        }
        return calls;
    }

    private static SpringCalls drawn(int start, List<Customer> asked, Chance chance) {
        chance.shuffle(asked);
        var drawn = asked.subList(0, Math.min(MOST_CUSTOMERS, asked.size()));
        int alone = drawn.size() / LOT;
        return new SpringCalls(start, numbered(drawn.subList(alone, drawn.size())), numbered(drawn.subList(0, alone)));
    }

    private static List<Customer> numbered(List<Customer> customers) {
        return customers.stream().sorted(Comparator.comparing(customer -> customer.party().map(Party::id).orElse(""))).toList();
    }

    private static Map<Long, Course> courses(int start, List<Booking> bookings) {
        var courses = new HashMap<Long, Course>();
        for (var booking : bookings) {
            var customer = booking.sale().customer();
            boolean counts = booking.day() >= start - YEAR && booking.day() < start + MEASURED_DAYS && !booking.isCredit();
            if (counts && customer.profile().segment() != Segment.KEY_ACCOUNT) {
                courses.put(customer.seed(), course(courses, customer).and(booking, start));
            }
        }
        return courses;
    }

    private static Course course(Map<Long, Course> courses, Customer customer) {
        return courses.getOrDefault(customer.seed(), Course.NOTHING);
    }

    private boolean wouldGoAlike(Map<Long, Course> courses) {
        double apart = change(called, courses) - change(leftAlone, courses);
        double usual = called.stream().mapToDouble(customer -> course(courses, customer).usual()).average().orElse(0);
        return Math.abs(apart) < ALIKE * usual;
    }

    private static double change(List<Customer> group, Map<Long, Course> courses) {
        return group.stream().map(customer -> course(courses, customer)).mapToDouble(course -> course.after() - course.usual()).average()
                .orElse(0);
    }

    /// All customers, those who were called with what it changed.
    List<Customer> carriedOut(List<Customer> customers) {
        var lifted = new HashSet<>(called.stream().map(Customer::seed).toList());
        var by = new Lift(start, start + LIFTED_DAYS, LIFT);
        return customers.stream().map(customer -> lifted.contains(customer.seed()) ? customer.lifted(by) : customer).toList();
    }
}
