package dev.clientele.app.importing;

import dev.clientele.chat.FileImporter;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.opening.Input;
import dev.clientele.ingest.opening.Inputs;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.SameNumber;
import dev.clientele.store.StoreException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Imports files that people send in a chat, one after the other: as the command line does without options, or with what a person said
/// about the file.
public final class ChatImport implements FileImporter {

    private static final String ELSEWHERE =
            " What is missing can be said where I run, and not here: ask whoever runs me to import the file.";
    /// What is said in brackets of an option.
    private static final Pattern OPTION = Pattern.compile(" \\(--[^)]*\\)");

    private final Supplier<ImportDefaults> defaults;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    public ChatImport(Supplier<ImportDefaults> defaults) {
        this.defaults = defaults;
    }

    @Override
    public Taken take(Path file, Map<Question, String> answers) {
        var known = defaults.get();
        oneAtATime.lock();
        try (var inputs = Inputs.of(file)) {
            return store(only(file, inputs), file, known, answers);
        } catch (ImportRefusal | StoreException refusal) {
            return refused(file, known, String.valueOf(refusal.getMessage()));
        } finally {
            oneAtATime.unlock();
        }
    }

    private static ImportOptions options(Map<Question, String> answers) {
        var none = ImportOptions.none();
        var columns = Optional.ofNullable(answers.get(Question.COLUMNS))
                .map(lines -> ColumnChoice.parse(Contents.INVOICES, lines.lines().toList())).orElse(none.columns());
        return new ImportOptions(columns, Optional.ofNullable(answers.get(Question.DATES)),
                Optional.ofNullable(answers.get(Question.DECIMALS)).map(ImportWords::decimalMark), none.delimiter(), none.encoding(),
                Optional.ofNullable(answers.get(Question.CURRENCY)).map(code -> ImportWords.currency(code.toUpperCase(Locale.ROOT))),
                Optional.ofNullable(answers.get(Question.STANDING))
                        .map(lines -> ImportWords.standings(lines.lines().toList(), Optional.empty()))
                        .orElse(none.standings()),
                Optional.ofNullable(answers.get(Question.SHEET)));
    }

    /// A chat knows the file by its name alone, and asks instead of naming options; what it cannot ask is for those who run the bot.
    private static Taken refused(Path file, ImportDefaults known, String words) {
        var text = words.replace(file.toString(), String.valueOf(file.getFileName())).replace(known.store().toString(), "my store");
        var questions = new OpenQuestions(text);
        if (!questions.open().isEmpty()) {
            return new Taken(new Response.Refused(questions.finding(), List.of()), questions.open());
        }
        var plain = text.contains("--") ? questions.finding() + ELSEWHERE : text;
        return new Taken(new Response.Refused(plain.strip(), List.of()), List.of());
    }

    private static Input only(Path file, Inputs inputs) {
        if (inputs.all().size() > 1) {
            throw new ImportRefusal(file + " has " + inputs.all().size() + " files that are imported one by one: send each by itself");
        }
        return inputs.all().getFirst();
    }

    private static Taken store(Input input, Path file, ImportDefaults known, Map<Question, String> answers) {
        var sameNumber = Optional.ofNullable(answers.get(Question.SAME_NUMBER)).map(ImportWords::sameNumber).orElse(SameNumber.ASK);
        var request = new ImportRequest(known.store(), ImportRequest.USUAL_SOURCE, options(answers), Optional.empty(), sameNumber,
                answers.containsKey(Question.DAYS), known.maxRejects(), problem -> {});
        var outcome = new ImportRun(known, request).store(input, ImportProgress.silent());
        var wording = new ValueFormatter(known.locale());
        return outcome.stored()
                .map(summary -> new Taken(withoutOptions(new InvoiceReply(wording).stored(outcome, summary,
                        List.of(new Button("top 5", "top 5")))), List.<Open>of()))
                .orElseGet(() -> refused(file, known,
                        Rejection.inChat(outcome.file().layout(), outcome.intake(), known.maxRejects(), wording).message()));
    }

    private static Reply withoutOptions(Reply reply) {
        return reply.changed().onlyFootnotes(reply.footnotes().stream().map(note -> OPTION.matcher(note).replaceAll("")).toList()).reply();
    }
}
