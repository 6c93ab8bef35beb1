package dev.clientele.portfolio.breakdown;

import java.util.Arrays;

/// What the rows of a portfolio are put into groups by; groups are numbered from 0.
public sealed interface Grouping {

    /// How many groups there are.
    int groups();

    /// The same with other numbers for the groups; those with one number are one group from then on.
    ///
    /// @param to for each group its other number
    /// @param groups how many there are then
    Grouping renumbered(int[] to, int groups);

    /// Everything is one group.
    record None() implements Grouping {
        @Override
        public int groups() {
            return 1;
        }

        @Override
        public Grouping renumbered(int[] to, int groups) {
            return this;
        }
    }

    /// By two things at once: the group is `first * second.groups() + second`.
    record Pairs(Grouping first, Grouping second) implements Grouping {
        @Override
        public int groups() {
            return Math.multiplyExact(first.groups(), second.groups());
        }

        @Override
        public Grouping renumbered(int[] to, int groups) {
            throw new UnsupportedOperationException("pairs are made of groups that have their numbers");
        }

        /// Whether either goes by the product on a line.
        boolean isOfLines() {
            return first instanceof OfProducts || second instanceof OfProducts;
        }
    }

    /// By who bought.
    ///
    /// @param group for each customer its group, and behind them that of the rows without a customer
    record OfCustomers(int[] group, int groups) implements Grouping {
        @Override
        public Grouping renumbered(int[] to, int count) {
            return new OfCustomers(Grouping.renumbered(group, to), count);
        }
    }

    /// By the channel of the document.
    ///
    /// @param group for each code of the channel dictionary its group
    record OfChannels(int[] group, int groups) implements Grouping {
        @Override
        public Grouping renumbered(int[] to, int count) {
            return new OfChannels(Grouping.renumbered(group, to), count);
        }
    }

    /// By the owner of the document.
    ///
    /// @param group for each code of the owner dictionary its group
    record OfOwners(int[] group, int groups) implements Grouping {
        @Override
        public Grouping renumbered(int[] to, int count) {
            return new OfOwners(Grouping.renumbered(group, to), count);
        }
    }

    /// By the product on the line.
    ///
    /// @param group for each code of the product dictionary its group
    record OfProducts(int[] group, int groups) implements Grouping {
        @Override
        public Grouping renumbered(int[] to, int count) {
            return new OfProducts(Grouping.renumbered(group, to), count);
        }
    }

    private static int[] renumbered(int[] group, int[] to) {
        return Arrays.stream(group).map(number -> to[number]).toArray();
    }
}
