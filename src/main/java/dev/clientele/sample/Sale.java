package dev.clientele.sample;

/// An order that a customer places: its invoice's lines follow from it.
///
/// @param sequence the customer's orders counted from 0
/// @param target the value the customer means to spend, in euros of its day
record Sale(Customer customer, int sequence, int day, double target) {

    /// Random numbers for one purpose, the same whenever asked for.
    Chance chance(int purpose) {
        return Chance.of(customer.seed() + purpose, sequence);
    }
}
