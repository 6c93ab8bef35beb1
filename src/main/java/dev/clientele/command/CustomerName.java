package dev.clientele.command;

/// A customer that a question names.
///
/// @param id the customer's id in the source
/// @param name what it is called; its id where the source has no name
/// @param isUnique whether no other customer has the name
public record CustomerName(String id, String name, boolean isUnique) {

    /// How it is told from all others: its name, and behind a name that others share the id.
    public String label() {
        return isUnique ? name : name + " (" + id + ")";
    }

    /// As it has to be typed to be read as this customer again: `"Nordlicht Handel"`.
    public String question() {
        return Quotes.around(isUnique ? name : id);
    }
}
