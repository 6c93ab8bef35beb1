package dev.clientele.data.match;

import java.util.Arrays;
import java.util.function.LongConsumer;

/// What customers have in common, as numbers: each key with the customers that have it. Two keys with one number only make a pair be
/// looked at for nothing.
final class Keys {

    private static final int CUSTOMER_BITS = 24;
    private static final long CUSTOMER = (1L << CUSTOMER_BITS) - 1;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private long[] keyed = new long[1 << 12];
    private int count;

    /// Gives a customer a key.
    void add(long key, int customer) {
        if (count == keyed.length) {
            keyed = Arrays.copyOf(keyed, count * 2);
        }
        keyed[count++] = mixed(key) << CUSTOMER_BITS | customer;
    }

    /// Gives a customer a text, and all that is left of it when one letter is dropped: two texts a slip apart share one of these (Garbe's
    /// symmetric deletes).
    void addNear(String text, int customer) {
        add(hash(text, -1), customer);
        for (var dropped = 0; dropped < text.length(); dropped++) {
            if (dropped == 0 || text.charAt(dropped) != text.charAt(dropped - 1)) {
                add(hash(text, dropped), customer);
            }
        }
    }

    static long hash(String text, int dropped) {
        var hash = 7L;
        for (var i = 0; i < text.length(); i++) {
            if (i != dropped) {
                hash = hash * 31 * 131 + text.charAt(i);
            }
        }
        return hash;
    }

    private static long mixed(long key) {
        var mixed = (key ^ key >>> 32) * PRIME;
        return mixed ^ mixed >>> 29;
    }

    /// Hands over each pair of customers that share a key which no more than so many have, each pair once: the first customer times 2^32,
    /// plus the second.
    void pairs(int most, LongConsumer pair) {
        Arrays.parallelSort(keyed, 0, count);
        var pairs = new long[1 << 10];
        var found = 0;
        for (int from = 0, to; from < count; from = to) {
            to = from + 1;
            while (to < count && keyed[to] >>> CUSTOMER_BITS == keyed[from] >>> CUSTOMER_BITS) {
                to++;
            }
            var size = distinct(from, to);
            if (size > most) {
                continue;
            }
            for (var i = from; i < from + size; i++) {
                for (var j = i + 1; j < from + size; j++) {
                    if (found == pairs.length) {
                        pairs = Arrays.copyOf(pairs, found * 2);
                    }
                    pairs[found++] = (keyed[i] & CUSTOMER) << 32 | (keyed[j] & CUSTOMER);
                }
            }
        }
        Arrays.stream(pairs, 0, found).sorted().distinct().forEach(pair);
    }

    /// Brings the different customers of a key to its front; returns how many there are.
    private int distinct(int from, int to) {
        var size = 1;
        for (var i = from + 1; i < to; i++) {
            if (keyed[i] != keyed[from + size - 1]) {
                keyed[from + size++] = keyed[i];
            }
        }
        return size;
    }
}
