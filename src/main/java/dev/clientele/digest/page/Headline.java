package dev.clientele.digest.page;

import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.Section;
import dev.clientele.digest.part.RevenueWindow;
import dev.clientele.model.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sentence that says what changed, with figures.
record Headline(DigestWords words) {

    String sentence() {
        if (digest().isUnchanged()) {
            return words.phrase("No new data since the last digest: it still ends on {day}[. {due}].").with("day", words.asked().asOf())
                    .with("due", due()).words();
        }
        if (digest().isQuiet()) {
            return words.phrase("Quiet since {since}[: {nothing}].[ {revenue}.]").with("nothing", String.join(", ", nothing()))
                    .with("revenue", revenue()).words();
        }
        var clauses = Stream.of(revenue(), calls(), people(), restated()).flatMap(Optional::stream).toList();
        if (clauses.isEmpty()) {
            return words.phrase("What has changed since {since} is below.").words();
        }
        return Phrase.capitalised(String.join("; ", clauses) + ".");
    }

    private String due() {
        var due = digest().due().size();
        return words.phrase("[{any}{due action is|actions are} due]").with("any", digest().has(Section.ACTIONS) && due > 0).with("due", due)
                .words();
    }

    /// What did not happen.
    private List<String> nothing() {
        var nothing = new ArrayList<String>();
        if (digest().has(Section.FLOWS)) {
            nothing.add("nobody new, regained or lost");
        }
        if (digest().has(Section.RISK)) {
            nothing.add("no good customer silent");
        }
        return nothing;
    }

    /// `Net revenue was €120k in the 7 days to 30 Nov 2025, 12 % more than in the same week a year before`.
    private Optional<String> revenue() {
        if (!digest().has(Section.REVENUE)) {
            return Optional.empty();
        }
        var week = digest().revenue().week();
        return Optional.of(words
                .phrase("Net revenue{filters} was {net} in the {week}[, {more} in the same week a year before][ ({holidays})]")
                .with("net", words.asked().money(week.net())).with("week", words.stretch(RevenueWindow.Kind.WEEK, words.asked().asOf()))
                .with("more", words.more(week.change())).with("holidays", words.holidays()).words());
    }

    /// `5 good customers have gone quiet, who bring €161k of profit a year: first of all Kronstahl Maschinenbau AG (Jens Brandt)`.
    private Optional<String> calls() {
        var calls = digest().risks().calls();
        if (!digest().has(Section.RISK) || calls.length == 0) {
            return Optional.empty();
        }
        return Optional.of(words.phrase("{calls} {calls:customer that brings|customers that bring} {money} of {noun} a year "
                + "{calls:has|have} gone quiet{calls::|, first of all} {first}").with("calls", calls.length)
                .with("money", words.money(digest().risks().callsExpected())).with("noun", digest().risks().of().noun())
                .with("first", words.withOwner(calls[0])).words());
    }

    /// `since 23 Nov 2025: 1 new customer (€200) and 3 lost (€48k in the 12 months before)`.
    private Optional<String> people() {
        var found = new ArrayList<String>();
        if (digest().has(Section.FLOWS)) {
            var flows = digest().flows();
            part(found, flows.flow().gained(), "new {noun}", money("{net}", flows.newNet()));
            part(found, flows.flow().regained(), "regained {noun}", money("{net}", flows.regainedNet()));
            part(found, flows.flow().lost(), "lost {noun}", money("{net} in the {window} months before", flows.lostNet()));
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(words.phrase("since {since}: {found}").with("found", Phrase.listed(found, "and")).words());
    }

    /// The first part says what is counted: `3 lost customers (€48k in the 12 months before)`, then `2 new`.
    private void part(List<String> found, int count, String what, String money) {
        if (count > 0) {
            var counted = found.isEmpty() ? what.replace("{noun}", "{count:customer|customers}") : what.replace("{noun}", "").strip();
            found.add(words.phrase("{count} " + counted + "[ ({money})]").with("count", count).with("money", money).words());
        }
    }

    /// Some words with an amount in them; empty where that is not above zero.
    private String money(String pattern, long minor) {
        if (minor <= 0) {
            return "";
        }
        return words.phrase(pattern).with("net", words.asked().money(minor))
                .offer("window", () -> Integer.toString(words.asked().settings().activityWindowMonths()))
                .words();
    }

    private Optional<String> restated() {
        var count = digest().restated().size();
        if (!digest().has(Section.RESTATED) || count == 0) {
            return Optional.empty();
        }
        return Optional.of(words.phrase("{count figure} of the last digest {count:is|are} restated").with("count", count).words());
    }

    private Digest digest() {
        return words.digest();
    }
}
