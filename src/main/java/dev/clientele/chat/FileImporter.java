package dev.clientele.chat;

import dev.clientele.command.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Takes a file that was sent in a chat, and says what became of it. The file is gone when it returns.
@FunctionalInterface
public interface FileImporter {

    /// Takes it.
    ///
    /// @param answers what the person said about the file
    Taken take(Path file, Map<Question, String> answers);

    /// What only a person can know of a file.
    enum Question {
        /// the currency of its amounts, by its code: `EUR`
        CURRENCY,
        /// how its days are written: `dd/MM/yyyy`
        DATES,
        /// what separates the decimals: `.` or `,`
        DECIMALS,
        /// which column is what: `net=Amount`, `net=-` for none; a line each
        COLUMNS,
        /// which sheet of a workbook
        SHEET,
        /// what a number means that is known already: `replace`, `add` or `separate`
        SAME_NUMBER,
        /// that days are right which are hardly true
        DAYS,
        /// whether rows with a word count: `parked=count`, `parked=credit` or `parked=leave-out`; a line each
        STANDING
    }

    /// Something to be asked about the file.
    ///
    /// There may be several of a kind.
    ///
    /// @param options the answers that there are; empty where it can be anything, and one that ends with `=` where the name of a column
    /// is to be put behind it
    /// @param labels what each means; empty where that is plain
    record Open(Question question, List<String> options, List<String> labels) {
        public Open {
            options = List.copyOf(options);
            labels = List.copyOf(labels);
        }

        public Open(Question question, List<String> options) {
            this(question, options, List.of());
        }
    }

    /// What became of it.
    ///
    /// @param open what has to be said before it can be taken; empty where it was, or where nothing that could be said helps
    record Taken(Response response, List<Open> open) {
        public Taken {
            open = List.copyOf(open);
        }
    }
}
