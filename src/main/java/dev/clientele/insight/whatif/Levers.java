package dev.clientele.insight.whatif;

/// What is changed, all else being left as it is.
///
/// @param retention by so much more of the customers stay: 0.05 is 5 points
/// @param revenue by which part each customer's revenue changes, through more orders or greater ones: 0.05 is 5 %
/// @param margin by so much changes what is left of revenue: 0.02 is 2 points
/// @param acquisitionCost by which part it changes what a new customer costs
/// @param shifted which part of the spending on winning customers goes to keeping them instead
record Levers(double retention, double revenue, double margin, double acquisitionCost, double shifted) {

    static final Levers NONE = new Levers(0, 0, 0, 0, 0);

    Levers withRetention(double points) {
        return new Levers(points, revenue, margin, acquisitionCost, shifted);
    }

    Levers withRevenue(double part) {
        return new Levers(retention, part, margin, acquisitionCost, shifted);
    }

    Levers withMargin(double points) {
        return new Levers(retention, revenue, points, acquisitionCost, shifted);
    }

    Levers withAcquisitionCost(double part) {
        return new Levers(retention, revenue, margin, part, shifted);
    }
}
