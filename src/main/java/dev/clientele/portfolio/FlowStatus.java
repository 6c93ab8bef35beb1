package dev.clientele.portfolio;

/// What became of a customer in a step (DEFINITIONS, Activity and flows).
public enum FlowStatus {
    NEW, REGAINED, LOST, RETAINED, INACTIVE;

    /// @param opening whether active at the step's start
    /// @param closing whether active at its end
    /// @param isNew whether the first purchase ever is on or after the step's start
    static FlowStatus of(boolean opening, boolean closing, boolean isNew) {
        if (opening) {
            return closing ? RETAINED : LOST;
        }
        if (!closing) {
            return INACTIVE;
        }
        return isNew ? NEW : REGAINED;
    }
}
