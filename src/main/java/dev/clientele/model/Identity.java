package dev.clientele.model;

/// What tells who a customer is, beside its number; empty strings where nobody said.
///
/// @param number what identifies it in the source
/// @param taxId its number at the tax office or in the register of companies
/// @param address where it is, in one line
public record Identity(String number, String name, String country, String taxId, String email, String phone, String address) {}
