package dev.clientele.insight.whatif;

import java.util.Locale;

/// Something that a company can work at, with what the study of Gupta, Lehmann & Stuart (2004) found of it.
enum Lever {
    RETENTION("Retention", 5), REVENUE("Frequency or order value", Double.NaN), MARGIN("Margin", 1), ACQUISITION("Acquisition cost", 0.1);

    private final String label;
    private final double published;

    Lever(String label, double published) {
        this.label = label;
        this.published = published;
    }

    String label() {
        return label;
    }

    String word() {
        return label.toLowerCase(Locale.ROOT);
    }

    /// By how many percent one percent better raised the value of customers in the study; `NaN` for what it did not look at.
    double published() {
        return published;
    }

    /// The levers with this one moved by a part of what it is.
    Levers moved(Company company, double part) {
        return switch (this) {
            case RETENTION -> Levers.NONE.withRetention(company.retention() * part);
            case REVENUE -> Levers.NONE.withRevenue(part);
            case MARGIN -> Levers.NONE.withMargin(company.margin() * part);
            case ACQUISITION -> Levers.NONE.withAcquisitionCost(-part);
        };
    }
}
