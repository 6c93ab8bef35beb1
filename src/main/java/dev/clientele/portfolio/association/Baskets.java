package dev.clientele.portfolio.association;

import dev.clientele.portfolio.Selection;
import java.util.List;

/// Who has what, as a bitset for each thing: bit `b & 63` of `holders[thing][b >> 6]` is set where basket b has it. Immutable once made.
///
/// @param baskets how many there are
/// @param holders for each thing the baskets that have it
public record Baskets(int baskets, long[][] holders) {

    private static final int WORD = 64;

    /// Baskets by what is in each of them.
    ///
    /// @param contents for each basket its things, numbered from 0
    /// @param things how many different things there are
    public static Baskets of(List<int[]> contents, int things) {
        var holders = empty(contents.size(), things);
        for (var basket = 0; basket < contents.size(); basket++) {
            for (var thing : contents.get(basket)) {
                set(holders[thing], basket);
            }
        }
        return new Baskets(contents.size(), holders);
    }

    /// A basket for each customer of a selection, with what it bought with `start <= day < end`: the products of which its lines come to
    /// more than nothing. Baskets of other customers are empty.
    ///
    /// @param group for each product code the thing that it is
    /// @param things how many there are
    public static Baskets of(Selection selection, int[] group, int things, int start, int end) {
        var customers = selection.includes().length;
        var holders = empty(customers, things);
        var bought = new ThingSums(selection, group, things);
        for (var customer = 0; customer < customers; customer++) {
            if (selection.includes()[customer]) {
                var basket = customer;
                bought.of(customer, start, end, (thing, net) -> {
                    if (net > 0) {
                        set(holders[thing], basket);
                    }
                });
            }
        }
        return new Baskets(customers, holders);
    }

    private static long[][] empty(int baskets, int things) {
        return new long[things][(baskets + WORD - 1) / WORD];
    }

    private static void set(long[] bits, int basket) {
        bits[basket >> 6] |= 1L << basket;
    }

    public int things() {
        return holders.length;
    }

    /// Whether a basket has a thing.
    public boolean has(int basket, int thing) {
        return (holders[thing][basket >> 6] & 1L << basket) != 0;
    }

    /// How many baskets have a thing.
    public int count(int thing) {
        return count(holders[thing]);
    }

    /// How many baskets have both.
    public int both(int one, int other) {
        var count = 0;
        for (var word = 0; word < holders[one].length; word++) {
            count += Long.bitCount(holders[one][word] & holders[other][word]);
        }
        return count;
    }

    static int count(long[] bits) {
        var count = 0;
        for (var word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }
}
