package dev.clientele.digest.page;

import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.Section;
import dev.clientele.digest.part.NewRisks;
import dev.clientele.digest.part.RevenueWindow;
import dev.clientele.model.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sentence that says what changed, with figures.
record Headline(DigestWords words) {

    /// A hundredth of what customers bring is worth telling.
    private static final long LEAST_PART = 100;

    String sentence() {
        if (digest().isUnchanged()) {
            return words.phrase("No new data since the last digest: it still ends on {day}[. {due}].").with("day", words.asked().asOf())
                    .with("due", due()).words();
        }
        if (digest().isQuiet()) {
            return words.phrase("Quiet since {since}[: {nothing}].[ {revenue}.]").with("nothing", String.join(", ", nothing()))
                    .with("revenue", revenue()).words();
        }
        var clauses = Stream.of(revenue(), people(), restated()).flatMap(Optional::stream).toList();
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
        if (digest().has(Section.TIERS) && digest().tiers().isPresent()) {
            nothing.add("no tier moved");
        }
        if (digest().has(Section.RISK)) {
            nothing.add("nobody newly at risk");
        }
        return nothing;
    }

    /// `Net revenue was €120k in the 7 days to 30 Nov 2025, 12 % more than in the same week a year before`.
    private Optional<String> revenue() {
        if (!digest().has(Section.REVENUE)) {
            return Optional.empty();
        }
        var week = digest().revenue().week();
        return Optional.of(words.phrase("Net revenue{filters} was {net} in the {week}[, {more} in the same week a year before]")
                .with("net", words.asked().money(week.net())).with("week", words.stretch(RevenueWindow.Kind.WEEK, words.asked().asOf()))
                .with("more", words.more(week.change())).words());
    }

    /// `since 23 Nov 2025: 1 new customer (€200), 3 lost (€48k in the 12 months before) and 2 newly at risk (€9k of €80k a year at stake)`.
    private Optional<String> people() {
        var found = new ArrayList<String>();
        if (digest().has(Section.FLOWS)) {
            var flows = digest().flows();
            part(found, flows.flow().gained(), "new {noun}", money("{net}", flows.newNet()));
            part(found, flows.flow().regained(), "regained {noun}", money("{net}", flows.regainedNet()));
            part(found, flows.flow().lost(), "lost {noun}", money("{net} in the {window} months before", flows.lostNet()));
        }
        if (digest().has(Section.RISK)) {
            part(found, digest().risks().customers().length, "{noun} newly at risk", stake(digest().risks()));
        }
        if (!found.isEmpty()) {
            return Optional.of(words.phrase("since {since}: {found}").with("found", Phrase.listed(found, "and")).words());
        }
        if (digest().has(Section.FLOWS) || digest().has(Section.RISK)) {
            return Optional.of(words.phrase("since {since} no customer came, went or is newly at risk").words());
        }
        return Optional.empty();
    }

    /// The first part says what is counted: `3 lost customers (€48k in the 12 months before)`, `2 newly at risk (€9k of €80k a year at stake)`.
    private void part(List<String> found, int count, String what, String money) {
        if (count > 0) {
            var counted = found.isEmpty() ? what.replace("{noun}", "{count:customer|customers}") : what.replace("{noun}", "").strip();
            found.add(words.phrase("{count} " + counted + "[ ({money})]").with("count", count).with("money", money).words());
        }
    }

    /// What may be lost of what they bring; where that is next to nothing, what they bring.
    private String stake(NewRisks risks) {
        if (LEAST_PART * risks.atRisk() < risks.expected()) {
            return money("{net} a year", risks.expected());
        }
        return words.phrase("[{any}{atRisk} of {expected} a year at stake]").with("any", risks.atRisk() > 0)
                .with("atRisk", words.money(risks.atRisk())).with("expected", words.money(risks.expected())).words();
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
