package dev.clientele.model.action;

/// A customer that the question behind an action found, as it was then.
///
/// @param customer the customer's id
/// @param name what it was called
/// @param part whether it is to be treated
public record Target(String customer, String name, Part part) {

    /// What a customer is to an action.
    public enum Part {
        /// it is one of those that something is done with
        CHOSEN,
        /// the same question found it, and it was left out
        LEFT
    }

    public boolean isChosen() {
        return part == Part.CHOSEN;
    }
}
