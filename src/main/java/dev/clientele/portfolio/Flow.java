package dev.clientele.portfolio;

/// Customer flows and the revenue bridge of one step or of a chain of steps.
///
/// `opening + gained + regained - lost = closing` in customers, and `openingNet + gainedNet + regainedNet + expansion -
/// contraction - lostNet = closingNet` in money. The net revenue of a customer who is active at neither end (credit notes
/// alone) changes count as expansion or contraction. Money in minor units.
///
/// @param gained the new customers
/// @param retained active at both ends; of a chain the sum over its steps
public record Flow(int opening, int gained, int regained, int lost, int closing, int retained, long openingNet, long gainedNet,
        long regainedNet, long expansion, long contraction, long lostNet, long closingNet) {

    /// This flow and the next one of a chain as one.
    public Flow then(Flow next) {
        return new Flow(opening, gained + next.gained, regained + next.regained, lost + next.lost, next.closing, retained + next.retained,
                openingNet, gainedNet + next.gainedNet, regainedNet + next.regainedNet, expansion + next.expansion,
                contraction + next.contraction, lostNet + next.lostNet, next.closingNet);
    }

    /// This flow and that of other customers over the same step as one.
    public Flow and(Flow other) {
        return new Flow(opening + other.opening, gained + other.gained, regained + other.regained, lost + other.lost,
                closing + other.closing, retained + other.retained, openingNet + other.openingNet, gainedNet + other.gainedNet,
                regainedNet + other.regainedNet, expansion + other.expansion, contraction + other.contraction, lostNet + other.lostNet,
                closingNet + other.closingNet);
    }

    /// Whether both bridges end where they should.
    public boolean reconciles() {
        return opening + gained + regained - lost == closing
                && openingNet + gainedNet + regainedNet + expansion - contraction - lostNet == closingNet;
    }
}
