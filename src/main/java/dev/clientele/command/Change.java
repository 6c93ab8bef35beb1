package dev.clientele.command;

/// A command that does something, such as writing a note. It is carried out each time it is asked.
public non-sealed interface Change extends Command {

    /// Does it and says what was done.
    ///
    /// @throws Refusal when it cannot be done as typed; then nothing was
    Reply carryOut(Invocation invocation, Asker asker);
}
