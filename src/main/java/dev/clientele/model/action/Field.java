package dev.clientele.model.action;

import java.util.Locale;

/// What of an action is said by an entry of its history.
public enum Field {
    STATE, TITLE,
    /// who sees to it
    OWNER,
    /// by when it is to be done
    DUE,
    /// the first day on which something is done
    START,
    /// how much it may bring, 1 to 5
    POTENTIAL,
    /// how simple it is, 1 to 5
    SIMPLICITY,
    /// something to be done on the way, under its number
    STEP,
    /// that a step is done, under its number
    STEP_DONE,
    /// the RACI letters: who does it, who answers for it, who is asked before, who is told
    RESPONSIBLE, ACCOUNTABLE, CONSULTED, INFORMED, CHALLENGE,
    /// what is to be reached
    RESULT, STAKEHOLDERS, BARRIERS,
    /// a customer that is left alone on purpose, to compare with
    HOLDOUT,
    /// what came of it with a customer
    OUTCOME,
    /// a remark, on a customer or on all of it
    NOTE,
    /// what was measured
    EFFECT;

    /// How it is typed and told: `potential`, `step done`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
