package dev.clientele.app.importing;

import dev.clientele.chat.FileImporter;
import dev.clientele.chat.FileIntake;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Table;
import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.opening.Input;
import dev.clientele.ingest.opening.Inputs;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.SameNumber;
import dev.clientele.store.StoreException;
import dev.clientele.store.WriteObstacle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Imports files that people send in a chat, one after the other: as the command line does without options, or with what a person said
/// about the file.
public final class ChatImport implements FileImporter, FileIntake {

    private static final String ELSEWHERE =
            " What is missing can be said where I run, and not here: ask whoever runs me to import the file.";
    /// What is said in brackets of an option.
    private static final Pattern OPTION = Pattern.compile(" \\(--[^)]*\\)");

    /// From whichever chat they come.
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final Supplier<ImportDefaults> defaults;
    private final Runnable stored;

    /// @param stored run once something was stored, so that the next answer is from it
    public ChatImport(Supplier<ImportDefaults> defaults, Runnable stored) {
        this.defaults = defaults;
        this.stored = stored;
    }

    @Override
    public Taken take(Path file, Map<Question, String> answers) {
        var known = defaults.get();
        ONE_AT_A_TIME.lock();
        try (var inputs = Inputs.of(file)) {
            return store(only(file, inputs), file, known, answers, ImportProgress.silent());
        } catch (ImportRefusal | StoreException refusal) {
            return refused(file, known, words(refusal));
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    @Override
    public List<Taken> preview(Path path, Map<Question, String> answers) {
        var known = defaults.get();
        return each(path, known, input -> preview(input, path, known, answers));
    }

    @Override
    public List<Taken> take(Path path, Map<Question, String> answers, Watcher watcher) {
        var known = defaults.get();
        if (!ONE_AT_A_TIME.tryLock()) {
            watcher.waits();
            ONE_AT_A_TIME.lock();
        }
        try {
            return each(path, known, input -> {
                var name = String.valueOf(Path.of(input.name()).getFileName());
                watcher.reads(name, 0);
                return store(input, path, known, answers, ImportProgress.told(share -> watcher.reads(name, share)));
            });
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /// Each batch of a path by itself: one that is refused does not keep the others out.
    private static List<Taken> each(Path path, ImportDefaults known, Function<Input, Taken> importing) {
        try (var inputs = Inputs.of(path)) {
            var taken = new ArrayList<Taken>();
            for (var input : inputs.all()) {
                taken.add(orRefused(path, known, () -> importing.apply(input)));
            }
            if (!inputs.leftOut().isEmpty()) {
                taken.add(refused(path, known, "Nothing is imported from: " + String.join(", ", inputs.leftOut())));
            }
            return taken;
        } catch (ImportRefusal refusal) {
            return List.of(refused(path, known, words(refusal)));
        }
    }

    private static Taken orRefused(Path path, ImportDefaults known, Supplier<Taken> importing) {
        try {
            return importing.get();
        } catch (ImportRefusal | StoreException refusal) {
            return refused(path, known, words(refusal));
        }
    }

    private static String words(RuntimeException refusal) {
        return WriteObstacle.of(refusal).orElseGet(() -> String.valueOf(refusal.getMessage()));
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

    private Taken store(Input input, Path file, ImportDefaults known, Map<Question, String> answers, ImportProgress progress) {
        var outcome = new ImportRun(known, request(known, answers)).store(input, progress);
        if (outcome.stored().isPresent()) {
            stored.run();
        }
        return outcome.stored()
                .map(summary -> new Taken(withoutOptions(new InvoiceReply(new ValueFormatter(known.locale())).stored(outcome, summary,
                        List.of(new Button("top 5", "top 5")))), List.<Open>of()))
                .orElseGet(() -> tooManyRejected(outcome, file, known));
    }

    /// Reads the file, and then does with the store what importing would, to find what would be asked and what would change.
    private static Taken preview(Input input, Path file, ImportDefaults known, Map<Question, String> answers) {
        var request = request(known, answers);
        var preview = new ImportRun(known, request).preview(input);
        var rehearsal = ImportRun.rehearsal(known, request).store(input, ImportProgress.silent());
        return rehearsal.intake().isPast(known.maxRejects())
                ? tooManyRejected(rehearsal, file, known)
                : new Taken(withoutOptions(new InvoiceReply(new ValueFormatter(known.locale())).rehearsed(preview, rehearsal)), List.of());
    }

    private static Taken tooManyRejected(ImportRun.Outcome outcome, Path file, ImportDefaults known) {
        var wording = new ValueFormatter(known.locale());
        return refused(file, known, Rejection.inChat(outcome.file().layout(), outcome.intake(), known.maxRejects(), wording).message());
    }

    private static ImportRequest request(ImportDefaults known, Map<Question, String> answers) {
        var sameNumber = Optional.ofNullable(answers.get(Question.SAME_NUMBER)).map(ImportWords::sameNumber).orElse(SameNumber.ASK);
        return new ImportRequest(known.store(), ImportRequest.USUAL_SOURCE, options(answers), Optional.empty(), sameNumber,
                answers.containsKey(Question.DAYS), known.maxRejects(), problem -> {});
    }

    private static Reply withoutOptions(Reply reply) {
        return reply.changed().onlyFootnotes(reply.footnotes().stream().map(ChatImport::withoutOptions).toList())
                .onlyTables(reply.tables().stream().map(ChatImport::withoutOptions).toList()).reply();
    }

    private static Table withoutOptions(Table table) {
        var rows = table.rows().stream().map(row -> row.stream()
                .map(cell -> cell instanceof Value.Text(String text) ? new Value.Text(withoutOptions(text)) : cell).toList()).toList();
        return new Table(table.title(), table.columns(), rows, table.totals(), table.layout());
    }

    private static String withoutOptions(String words) {
        return OPTION.matcher(words).replaceAll("");
    }
}
