package dev.clientele.sample;

import dev.clientele.model.SalesRecord;
import dev.clientele.model.SalesRecord.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// The rows of a sample, added up by the words of the definitions, slowly and plainly.
final class Books {

    private final List<SalesRecord> rows = new ArrayList<>();
    private final Map<String, NavigableMap<LocalDate, Long>> netByDay = new TreeMap<>();

    Books(SampleCompany company) {
        company.forEach(row -> {
            rows.add(row);
            row.customer().ifPresent(party -> netByDay.computeIfAbsent(party.id(), id -> new TreeMap<>()).merge(row.document().day(),
                    row.net(), Long::sum));
        });
    }

    List<SalesRecord> rows() {
        return rows;
    }

    Set<String> customers() {
        return netByDay.keySet();
    }

    /// Customers with a purchase day in `[from, to)`.
    Set<String> active(LocalDate from, LocalDate to) {
        var active = new HashSet<String>();
        netByDay.forEach((customer, days) -> {
            if (days.subMap(from, to).values().stream().anyMatch(net -> net > 0)) {
                active.add(customer);
            }
        });
        return active;
    }

    List<LocalDate> purchaseDays(String customer) {
        return days(customer).entrySet().stream().filter(day -> day.getValue() > 0).map(Map.Entry::getKey).toList();
    }

    /// A customer's net revenue in `[from, to)`, in cents.
    long net(String customer, LocalDate from, LocalDate to) {
        return days(customer).subMap(from, to).values().stream().mapToLong(Long::longValue).sum();
    }

    /// The days and customers whose net revenue is below zero.
    long negativeDays() {
        return netByDay.values().stream().flatMap(days -> days.values().stream()).filter(net -> net < 0).count();
    }

    /// Net revenue of a calendar year by a property of its rows, in cents.
    Map<String, Long> netBy(int year, Function<SalesRecord, String> property) {
        var sums = new TreeMap<String, Long>();
        for (var row : rows) {
            if (row.document().day().getYear() == year) {
                sums.merge(property.apply(row), row.net(), Long::sum);
            }
        }
        return sums;
    }

    /// The share of a year's net revenue for one value of a property.
    double share(int year, Function<SalesRecord, String> property, String value) {
        var sums = netBy(year, property);
        double total = sums.values().stream().mapToLong(Long::longValue).sum();
        return sums.getOrDefault(value, 0L) / total;
    }

    static String segment(SalesRecord row) {
        return row.customer().map(Party::segment).orElse("");
    }

    static LocalDate newYear(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private NavigableMap<LocalDate, Long> days(String customer) {
        return Optional.ofNullable(netByDay.get(customer)).orElseThrow();
    }
}
