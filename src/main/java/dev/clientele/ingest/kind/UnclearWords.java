package dev.clientele.ingest.kind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/// The words of a file of which nobody knows whether they are revenue, with what hangs on each. Not for use by several threads.
public final class UnclearWords {

    private static final int SHOWN = 12;

    private final Map<String, Sum> sums = new LinkedHashMap<>();
    private double money;

    /// The rows of one word.
    public static final class Sum {
        private long rows;
        private long net;
        private double money;
        private boolean creditedToo;

        private Sum() {}

        /// One more row, of which the file has a credit note, too.
        public void addCredited(long netOfRow) {
            add(netOfRow);
            creditedToo = true;
        }

        /// One more row.
        public void add(long netOfRow) {
            rows++;
            net += netOfRow;
            money += Math.abs(netOfRow);
        }

        private String listed(LongFunction<String> wording) {
            return "in " + rows + (rows == 1 ? " row, " : " rows, ") + wording.apply(net)
                    + (creditedToo ? " (credit notes for as much are in the file, too, and would take it off a second time)" : "");
        }

        public long rows() {
            return rows;
        }

        public long net() {
            return net;
        }
    }

    /// What hangs on a word. Whoever has many rows of it keeps this.
    public Sum sum(String word) {
        return sums.computeIfAbsent(word, key -> new Sum());
    }

    /// Counts the amount of a row, whatever its word.
    public void addMoney(long netOfRow) {
        money += Math.abs(netOfRow);
    }

    /// True where unknown words carry more than a share of the money that would be counted.
    public boolean isPast(double share) {
        var unclear = sums.values().stream().mapToDouble(sum -> sum.money).sum();
        return unclear > share * money;
    }

    /// Forgets a word, whose column turned out to be about something else.
    public Optional<Sum> forget(String word) {
        return Optional.ofNullable(sums.remove(word));
    }

    public Map<String, Sum> sums() {
        return Map.copyOf(sums);
    }

    /// The words as a person may answer for them: `parked=count,shelved=count`.
    public String answers() {
        return sums.keySet().stream().limit(SHOWN).map(word -> word + "=count").collect(Collectors.joining(","));
    }

    /// The words with the most money, for a message.
    ///
    /// @param wording how a sum is written
    public String listed(LongFunction<String> wording) {
        var shown = sums.entrySet().stream().sorted((one, other) -> Double.compare(other.getValue().money, one.getValue().money))
                .limit(SHOWN)
                .map(entry -> "\"" + entry.getKey() + "\" " + entry.getValue().listed(wording))
                .collect(Collectors.joining("; "));
        return sums.size() > SHOWN ? shown + "; and " + (sums.size() - SHOWN) + " more" : shown;
    }
}
