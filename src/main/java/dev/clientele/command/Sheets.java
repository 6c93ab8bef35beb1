package dev.clientele.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The forms of commands, and what is wrong with those that are filled in. For one moment: names and days are those of now.
public final class Sheets {

    private static final String OLD = "Somebody else has changed it meanwhile. Close this, and open it anew.";

    private final Understanding understanding;

    Sheets(Understanding understanding) {
        this.understanding = understanding;
    }

    /// The form of a command; empty where it has none, or the asker may not have it carried out.
    ///
    /// @param question the command with nothing said yet that is filled in: `action plan 3`
    public Optional<Sheet> of(String question, Asker asker) {
        try {
            var understood = understanding.of(question);
            return understood.command() instanceof Change change ? sheet(change, understood.invocation(), asker) : Optional.empty();
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    private static Optional<Sheet> sheet(Change change, Invocation invocation, Asker asker) {
        change.admit(invocation, asker);
        return change.sheet(invocation);
    }

    /// What is wrong with what was filled in, by the ids of its lines; empty where nothing is.
    ///
    /// @param version of the sheet as it was filled in
    public Map<String, String> faults(Sheet sheet, String version, Map<String, String> filled, Asker asker) {
        var first = sheet.lines().getFirst().id();
        if (!sheet.version().equals(version)) {
            return Map.of(first, OLD);
        }
        var faults = new HashMap<>(sheet.missing(filled));
        sheet.alone(filled).forEach((line, command) -> fault(command, asker).ifPresent(why -> faults.putIfAbsent(line, why)));
        if (faults.isEmpty()) {
            fault(sheet.command(filled), asker).ifPresent(why -> faults.put(first, why));
        }
        return faults;
    }

    private Optional<String> fault(String command, Asker asker) {
        try {
            var understood = understanding.of(command);
            if (understood.command() instanceof Change change) {
                change.admit(understood.invocation(), asker);
                change.rehearse(understood.invocation(), asker);
            }
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.getMessage());
        }
    }
}
