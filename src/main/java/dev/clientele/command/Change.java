package dev.clientele.command;

import java.util.Optional;

/// A command that does something, such as writing a note. It is carried out each time it is asked.
public non-sealed interface Change extends Command {

    /// Whether its name anywhere in a sentence asks for it. A name that is an everyday word does so in front alone.
    default boolean isNamedAnywhere() {
        return true;
    }

    /// Whether it only shows something when asked this, so that everyone who may ask may ask it. Unless the command knows better it does
    /// not.
    ///
    /// @throws Refusal when it cannot read what it is asked
    default boolean onlyShows(Invocation invocation) {
        return false;
    }

    /// Refuses whoever may not have it carried out: unless the command knows better, who may not change what the bot knows.
    ///
    /// @throws Refusal that says why
    default void admit(Invocation invocation, Asker asker) {
        asker.requireMayChange();
    }

    /// What can be filled in on a form, where nothing of it is typed yet; empty where there is no form for that.
    ///
    /// @throws Refusal when it cannot read what it is asked
    default Optional<Sheet> sheet(Invocation invocation) {
        return Optional.empty();
    }

    /// Refuses what cannot be done as typed, as [#carryOut] would, and does nothing; of a command that has a form.
    ///
    /// @throws Refusal that says why
    default void rehearse(Invocation invocation, Asker asker) {}

    /// Does it and says what was done.
    ///
    /// @throws Refusal when it cannot be done as typed; then nothing was
    Reply carryOut(Invocation invocation, Asker asker);
}
