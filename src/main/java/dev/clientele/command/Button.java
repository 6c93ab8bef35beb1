package dev.clientele.command;

/// What to ask next: a label to press and the question it asks, as a person would have typed it.
///
/// @param press what pressing it does, where the platform can do both
public record Button(String label, String question, Press press) {

    /// What pressing a button does.
    public enum Press {
        ASK,
        /// opens the question's [Sheet]; where a platform has no forms, it asks
        FILL_IN
    }

    /// One that asks.
    public Button(String label, String question) {
        this(label, question, Press.ASK);
    }

    /// One that opens a form.
    public static Button form(String label, String question) {
        return new Button(label, question, Press.FILL_IN);
    }
}
