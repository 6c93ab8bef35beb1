package dev.clientele.btyd;

import dev.clientele.btyd.history.Histories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The CDNOW sample at 1997-09-30, a customer a row, from the fixture's histogram; its first lines name the source.
///
/// @param histories customers are numbered as the fixture has them
/// @param later each customer's purchase days in the 39 weeks that follow
public record Cdnow(Histories histories, int[] later) {

    public static final double WEEKS = 39;

    public static Cdnow sample() {
        var rows = new ArrayList<int[]>();
        for (var line : lines()) {
            if (!line.startsWith("#")) {
                var parts = line.split(" ", -1);
                var row = new int[5];
                for (var i = 0; i < row.length; i++) {
                    row[i] = Integer.parseInt(parts[i]);
                }
                for (var customers = Integer.parseInt(parts[5]); customers > 0; customers--) {
                    rows.add(row);
                }
            }
        }
        return of(rows);
    }

    private static Cdnow of(List<int[]> rows) {
        var count = rows.size();
        var histories = new Histories(new int[count], column(rows, 0), column(rows, 1), column(rows, 2), new double[count]);
        for (var i = 0; i < count; i++) {
            var x = rows.get(i)[0];
            histories.customer()[i] = i;
            histories.spend()[i] = x == 0 ? 0 : rows.get(i)[3] / 100.0 / x;
        }
        return new Cdnow(histories, column(rows, 4));
    }

    private static int[] column(List<int[]> rows, int column) {
        return rows.stream().mapToInt(row -> row[column]).toArray();
    }

    private static List<String> lines() {
        try (var file = Cdnow.class.getResourceAsStream("cdnow-sample.txt")) {
            if (file == null) {
                throw new IllegalStateException("cdnow-sample.txt is absent");
            }
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
