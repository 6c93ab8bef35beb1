package dev.clientele.app.importing;

import dev.clientele.model.SalesRecord;
import dev.clientele.model.SalesRecord.Party;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Sums over the rows of a file that were taken, to hold against the accounting system: by year, and of the customer with
/// the most. Not for use by several threads.
final class ControlSums {

    /// Programs write 1900 or 1970 for a date that they do not have, and keep no invoices from before.
    private static final int OLD_YEAR = 1980;

    private final SortedMap<Integer, Sum> years = new TreeMap<>();
    private final Map<String, Sum> customers = new HashMap<>();
    private final LocalDate today;
    private final Sum future = new Sum();
    private final Sum old = new Sum();
    private @Nullable LocalDate lastDay;
    private @Nullable Party lastCustomer;
    private Sum lastYear = new Sum();
    private Sum lastSum = new Sum();

    /// @param today later days are still to come
    ControlSums(LocalDate today) {
        this.today = today;
    }

    /// How many rows, and what they come to.
    static final class Sum {
        private long rows;
        private long net;

        long rows() {
            return rows;
        }

        long net() {
            return net;
        }

        private void add(long netOfRow) {
            rows++;
            net += netOfRow;
        }
    }

    @SuppressWarnings("ReferenceEquality") // rows of one day and of one customer mostly stand together and share their objects
    void add(SalesRecord salesRecord) {
        var day = salesRecord.document().day();
        if (day != lastDay) {
            lastDay = day;
            lastYear = years.computeIfAbsent(day.getYear(), year -> new Sum());
        }
        lastYear.add(salesRecord.net());
        if (day.isAfter(today)) {
            future.add(salesRecord.net());
        } else if (day.getYear() < OLD_YEAR) {
            old.add(salesRecord.net());
        }
        var customer = salesRecord.customer().orElse(null);
        if (customer == null) {
            return;
        }
        if (customer != lastCustomer) {
            lastCustomer = customer;
            lastSum = customers.computeIfAbsent(customer.id(), id -> new Sum());
        }
        lastSum.add(salesRecord.net());
    }

    SortedMap<Integer, Sum> years() {
        return Collections.unmodifiableSortedMap(years);
    }

    /// The customer with the greatest sum; of equals the first by number.
    Optional<Map.Entry<String, Sum>> greatestCustomer() {
        return customers.entrySet().stream().min((one, other) -> one.getValue().net == other.getValue().net
                ? one.getKey().compareTo(other.getKey())
                : Long.compare(other.getValue().net, one.getValue().net));
    }

    /// Rows of days that are still to come.
    Sum future() {
        return future;
    }

    /// Rows of days so long ago that they are hardly true.
    Sum old() {
        return old;
    }
}
