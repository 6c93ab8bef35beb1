package dev.clientele.language;

import java.util.Optional;

/// The files that came in: `undo the last import`, `which files were imported`. Undoing is shown before it is done.
final class ImportTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        if (clues.take(Meaning.IMPORT_UNDO)) {
            return Optional.of("import undo " + clues.takeCount().map(number -> number.number().toPlainString()).orElse("last"));
        }
        return clues.take(Meaning.IMPORT_HISTORY) ? Optional.of("import history") : Optional.empty();
    }
}
