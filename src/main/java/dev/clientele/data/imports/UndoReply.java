package dev.clientele.data.imports;

import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.model.Phrase;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.ImportUndo.Undone;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the undoing of imports did or would do, as an answer.
public final class UndoReply {

    private final ValueFormatter wording;

    public UndoReply(ValueFormatter wording) {
        this.wording = wording;
    }

    /// What would become of the store, before anybody has said that it is to be done.
    ///
    /// @param next how it is done
    public Reply planned(Undone undone, List<Button> next) {
        var notes = notes(undone);
        notes.add("Nothing is undone yet. What was undone is had again by importing its file once more, and in no other way.");
        return reply(undone, "Undoing " + imports(undone) + ": " + changes(undone, "would be"), notes, next, 0);
    }

    public Reply done(Undone undone) {
        var notes = notes(undone);
        notes.add("Data version " + undone.dataVersion());
        var isOne = undone.imports().size() == 1;
        return reply(undone, Phrase.capitalised(imports(undone)) + (isOne ? " is" : " are") + " undone: " + changes(undone, "are"), notes,
                List.of(),
                undone.dataVersion());
    }

    private String imports(Undone undone) {
        var named = IntStream.range(0, undone.imports().size())
                .mapToObj(place -> undone.imports().get(place) + " (" + undone.files().get(place) + ")");
        return (undone.imports().size() == 1 ? "import " : "imports ") + named.collect(Collectors.joining(", "));
    }

    private String changes(Undone undone, String verb) {
        var gone = Stream.of(counted(undone.invoicesGone(), "invoice"), counted(undone.customersGone(), "customer"),
                counted(undone.productsGone(), "product"), counted(undone.costsGone(), "cost")).flatMap(Optional::stream).toList();
        var back = Stream.of(counted(undone.invoicesBack(), "invoice"), counted(undone.costsBack(), "cost")).flatMap(Optional::stream)
                .toList();
        var parts = new ArrayList<String>();
        if (!gone.isEmpty()) {
            parts.add(String.join(", ", gone) + " " + verb + " gone");
        }
        if (!back.isEmpty()) {
            parts.add(String.join(", ", back) + " " + verb + " again as before the import");
        }
        return parts.isEmpty() ? "no figure changes" : String.join("; ", parts);
    }

    private Optional<String> counted(long count, String one) {
        return count == 0 ? Optional.empty() : Optional.of(wording.counted(count, one, one + "s"));
    }

    private List<String> notes(Undone undone) {
        var notes = new ArrayList<String>();
        if (!undone.currency().isEmpty()) {
            notes.addAll(new MonthWords(wording, Currency.getInstance(undone.currency())).of(undone.months(), new TreeMap<>()));
        }
        counted(undone.customersKept(), "customer").ifPresent(
                kept -> notes
                        .add(kept + (undone.customersKept() == 1 ? " stays" : " stay") + " in the store, because of the notes on them"));
        return notes;
    }

    private static Reply reply(Undone undone, String headline, List<String> notes, List<Button> next, long dataVersion) {
        return new Reply("import", "Undoing import " + undone.imports().getLast(), headline, Optional.empty(), Map.of(), List.of(),
                List.of(),
                notes, next, dataVersion);
    }
}
