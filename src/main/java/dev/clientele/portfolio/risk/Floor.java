package dev.clientele.portfolio.risk;

/// From where on a customer is worth a warning.
///
/// @param chance the least chance of loss, 0 to 1
/// @param share the least stake, as a share of what all active customers are expected to bring in a year
public record Floor(double chance, double share) {

    /// Where nothing is known of the past: more likely gone than not, with a thousandth of the year.
    public static final Floor USUAL = new Floor(0.5, 0.001);
}
