package dev.clientele.portfolio;

/// A customer that was merged into another, by whose number and name the other is found, too.
///
/// @param into the other's place among the customers
public record FormerCustomer(String id, String name, int into) {}
