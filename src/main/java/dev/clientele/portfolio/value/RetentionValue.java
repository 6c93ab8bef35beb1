package dev.clientele.portfolio.value;

/// What a customer is worth that stays each year with the same chance.
///
/// @param retention r, the chance to stay for a year
/// @param discount i, by which a year's money is worth less than the one's before
public record RetentionValue(double retention, double discount) {

    public RetentionValue {
        if (!(retention >= 0 && retention <= 1 && discount >= 0 && retention < 1 + discount)) {
            throw new IllegalArgumentException("retention " + retention + ", discount " + discount);
        }
    }

    /// How many times its yearly margin a customer is worth: `r / (1 + i - r)` (Gupta & Lehmann 2003, "Customers as assets", Journal of
    /// Interactive Marketing 17), the first margin being a year away.
    public double marginMultiple() {
        return retention / (1 + discount - retention);
    }

    /// By how many percent one percent more retention raises that: `(1 + i) / (1 + i - r)`.
    public double retentionElasticity() {
        return (1 + discount) / (1 + discount - retention);
    }

    /// The value of a customer over some years with marketing spent in the middle of each year (Berger & Nasr 1998, "Customer lifetime
    /// value: marketing models and applications", Journal of Interactive Marketing 12, case 1): the sum over t = 0..n of
    /// `margin r^t / (1 + i)^t` less the sum over t = 1..n of `marketing r^(t-1) / (1 + i)^(t-0.5)`.
    ///
    /// @param margin of a year, the first of which is had at once
    /// @param marketing of a year
    public double over(int years, double margin, double marketing) {
        var value = margin;
        var stays = 1.0;
        for (var year = 1; year <= years; year++) {
            value -= marketing * stays / Math.pow(1 + discount, year - 0.5);
            stays *= retention;
            value += margin * stays / Math.pow(1 + discount, year);
        }
        return value;
    }
}
