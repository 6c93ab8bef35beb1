package dev.clientele.portfolio.breakdown;

/// What the rows of a portfolio are put into groups by; groups are numbered from 0.
public sealed interface Grouping {

    /// How many groups there are.
    int groups();

    /// Everything is one group.
    record None() implements Grouping {
        @Override
        public int groups() {
            return 1;
        }
    }

    /// By who bought.
    ///
    /// @param group for each customer its group, and behind them that of the rows without a customer
    record OfCustomers(int[] group, int groups) implements Grouping {}

    /// By the channel of the document.
    ///
    /// @param group for each code of the channel dictionary its group
    record OfChannels(int[] group, int groups) implements Grouping {}

    /// By the owner of the document.
    ///
    /// @param group for each code of the owner dictionary its group
    record OfOwners(int[] group, int groups) implements Grouping {}

    /// By the product on the line.
    ///
    /// @param group for each code of the product dictionary its group
    record OfProducts(int[] group, int groups) implements Grouping {}
}
