package dev.clientele.data.imports;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.command.Asker;
import dev.clientele.command.Button;
import dev.clientele.command.Change;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.ImportHistory;
import dev.clientele.store.ImportUndo;
import dev.clientele.store.ImportUndo.Undone;
import dev.clientele.store.StoreException;
import dev.clientele.store.WriteObstacle;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;

/// `import history` and `import undo N`: which files came into the store, and how one is taken back. What undoing changes is shown before it
/// is done, to everyone who may ask; it is done with `yes` behind it, for those who may change the data.
public final class ImportsCommand implements Change {

    private static final CommandSpec SPEC = new CommandSpec("import", "Which files came in, and how to take one back",
            "`import history` lists the files that were imported, the newest first, with their numbers. `import undo 12` shows what taking "
                    + "import 12 back would change, and with `yes` behind it does it: what it added goes, and what it replaced comes back. "
                    + "An import that later ones build on is taken back with them: `import undo 12 with later`. A file comes in when it is "
                    + "dropped on the chat page, sent in Slack with the word `import`, or named behind `./clientele import`.",
            List.of(new Parameter.Word("history|undo", List.of("history", "undo")), new Parameter.Text("N")),
            List.of("import history", "import undo last"));

    private final ImportHistory history;
    private final ImportUndo undo;
    private final CurrentPortfolio portfolio;
    private final AnalysisSettings terms;

    /// @param portfolio read anew after an import is undone
    public ImportsCommand(ImportHistory history, ImportUndo undo, CurrentPortfolio portfolio, AnalysisSettings terms) {
        this.history = history;
        this.undo = undo;
        this.portfolio = portfolio;
        this.terms = terms;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public boolean isNamedAnywhere() {
        return false;
    }

    @Override
    public boolean onlyShows(Invocation invocation) {
        return switch (Asked.of(invocation.text())) {
            case Asked.History ignored -> true;
            case Asked.Undo asked -> !asked.isConfirmed();
        };
    }

    /// Everyone who may ask may look.
    @Override
    public void admit(Invocation invocation, Asker asker) {
        if (!onlyShows(invocation)) {
            asker.requireMayChange();
        }
    }

    @Override
    public Reply carryOut(Invocation invocation, Asker asker) {
        return switch (Asked.of(invocation.text())) {
            case Asked.History asked -> listed(asked.most());
            case Asked.Undo asked -> asked.isConfirmed() ? undone(asked) : planned(asked);
        };
    }

    private Reply listed(int most) {
        var entries = history.newest(most);
        var reply = new HistoryReply(terms.wording(), terms.calendar().zone()).of(entries);
        return entries.stream().findFirst().filter(ImportHistory.Entry::isUndoable)
                .map(newest -> reply.changed().button("Undo the last one\u2026", "import undo " + newest.number()).reply()).orElse(reply);
    }

    private Reply planned(Asked.Undo asked) {
        var number = asked.number().orElseGet(this::newest);
        var known = new Asked.Undo(OptionalLong.of(number), asked.isWithLater(), true);
        var plan = orRefused(known, () -> undo.rehearse(number, asked.isWithLater()));
        return new UndoReply(terms.wording()).planned(plan, List.of(
                new Button(plan.imports().size() == 1 ? "Undo it" : "Undo them", known.question()),
                new Button("All imports", "import history")));
    }

    private long newest() {
        return history.newest(1).stream().findFirst().map(ImportHistory.Entry::number)
                .orElseThrow(() -> new Refusal("Nothing has been imported yet, so there is nothing to undo."));
    }

    private Reply undone(Asked.Undo asked) {
        var number = asked.number().orElseThrow(() -> new Refusal(
                "Say which import by its number, so that nothing is undone that came in meanwhile.", List.of("import undo last")));
        var done = orRefused(asked, () -> undo.undo(number, asked.isWithLater()));
        portfolio.refresh();
        return new UndoReply(terms.wording()).done(done).changed().button("How we are doing", "overview")
                .button("All imports", "import history").reply();
    }

    /// What the store says of an import that cannot be undone is for the person, unless nothing can be written at all.
    private static Undone orRefused(Asked.Undo asked, Supplier<Undone> undoing) {
        try {
            return undoing.get();
        } catch (StoreException refusal) {
            if (WriteObstacle.of(refusal).isPresent()) {
                throw refusal;
            }
            var words = String.valueOf(refusal.getMessage());
            throw new Refusal(inOneLine(words), words.endsWith(ImportUndo.WITH_LATER)
                    ? List.of(asked.withLater().question(), "import history")
                    : List.of("import history"));
        }
    }

    private static String inOneLine(String words) {
        return words.replaceFirst(":\\n\\s+", ": ").replaceAll("\\n\\s+", "; ").replace("\n", ". ");
    }
}
