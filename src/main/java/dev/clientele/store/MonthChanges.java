package dev.clientele.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// By how much a batch makes each month more or less.
final class MonthChanges {

    private final Map<YearMonth, long[]> changes = new HashMap<>();
    private final Set<YearMonth> replaced = new HashSet<>();
    private int lastDay = Integer.MIN_VALUE;
    private long[] last = new long[1];

    void add(int day, long net) {
        if (day != lastDay) {
            lastDay = day;
            last = changes.computeIfAbsent(month(day), month -> new long[1]);
        }
        last[0] += net;
    }

    /// Takes off a document of an earlier batch.
    void remove(int day, long net) {
        add(day, -net);
        replaced.add(month(day));
    }

    /// Those of months in which earlier batches had documents. The month of the newest one is still being filled: that it
    /// becomes more is no news.
    SortedMap<YearMonth, Long> known(Connection connection, long batchId) throws SQLException {
        var months = new HashSet<>(replaced);
        try (var statement = connection.prepareStatement("select distinct day from invoice where batch_id <> ?")) {
            statement.setLong(1, batchId);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    months.add(month(rows.getInt(1)));
                }
            }
        }
        var newest = months.stream().max(YearMonth::compareTo);
        var known = new TreeMap<YearMonth, Long>();
        changes.forEach((month, change) -> {
            var isFilling = newest.filter(month::equals).isPresent() && change[0] > 0;
            if (change[0] != 0 && months.contains(month) && !isFilling) {
                known.put(month, change[0]);
            }
        });
        return known;
    }

    private static YearMonth month(int day) {
        return YearMonth.from(LocalDate.ofEpochDay(day));
    }
}
