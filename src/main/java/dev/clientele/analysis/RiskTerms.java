package dev.clientele.analysis;

/// When a customer at risk is worth a call.
///
/// @param right the least share of such warnings that must have been right in the past, 0 to 1
/// @param material the least money at stake, as a share of what all active customers are expected to bring in a year, 0 to 1
public record RiskTerms(double right, double material) {

    private static final RiskTerms STANDARD = new RiskTerms(0.5, 0.001);

    public RiskTerms {
        if (!(right >= 0 && right <= 1 && material >= 0 && material <= 1)) {
            throw new IllegalArgumentException("not shares: " + right + ", " + material);
        }
    }

    /// Half of them right, a thousandth of the year's money.
    public static RiskTerms standard() {
        return STANDARD;
    }
}
