package dev.clientele.digest.page;

import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.Section;
import dev.clientele.digest.part.NewRisks;
import dev.clientele.digest.part.RevenueWindow;
import dev.clientele.model.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sentence that says what changed, with figures.
record Headline(DigestWords words) {

    /// A hundredth of what customers bring is worth telling.
    private static final long LEAST_PART = 100;

    String sentence() {
        if (digest().isUnchanged()) {
            return "No new data since the last digest: it still ends on " + words.wording().day(words.asked().asOf()) + due() + ".";
        }
        if (digest().isQuiet()) {
            return quiet();
        }
        var clauses = new ArrayList<String>();
        revenue().ifPresent(clauses::add);
        people().ifPresent(clauses::add);
        restated().ifPresent(clauses::add);
        if (clauses.isEmpty()) {
            return "What changed since " + words.sinceDay() + " stands below.";
        }
        var sentence = String.join("; ", clauses) + ".";
        return Phrase.capitalised(sentence);
    }

    private String due() {
        return digest().has(Section.ACTIONS) && !digest().due().isEmpty()
                ? ". " + words.wording().counted(digest().due().size(), "action is due", "actions are due")
                : "";
    }

    private String quiet() {
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
        var list = nothing.isEmpty() ? "" : ": " + String.join(", ", nothing);
        return "Quiet since " + words.sinceDay() + list + ". " + revenue().map(clause -> clause + ".").orElse("").strip();
    }

    /// `Net revenue was €120k in the 7 days to 30 Nov 2025, 12 % more than in the same week a year before`.
    private Optional<String> revenue() {
        if (!digest().has(Section.REVENUE)) {
            return Optional.empty();
        }
        var week = digest().revenue().week();
        var more = words.more(week.change());
        var against = more.isEmpty() ? "" : ", " + more + (more.equals("as much") ? " as" : " than") + " in the same week a year before";
        return Optional.of("Net revenue" + words.filters() + " was " + words.money(week.net()) + " in the "
                + words.stretch(RevenueWindow.Kind.WEEK, words.asked().asOf()) + against);
    }

    /// `since 23 Nov 2025: 1 new customer (€200), 3 lost (€48k in the 12 months before) and 2 newly at risk (€9k of €80k a year at stake)`.
    private Optional<String> people() {
        var found = new ArrayList<String>();
        if (digest().has(Section.FLOWS)) {
            var flow = digest().flows().flow();
            part(found, flow.gained(), "new", money(digest().flows().newNet(), ""));
            part(found, flow.regained(), "regained", money(digest().flows().regainedNet(), ""));
            part(found, flow.lost(), "lost",
                    money(digest().flows().lostNet(), " in the " + words.asked().settings().activityWindowMonths() + " months before"));
        }
        if (digest().has(Section.RISK)) {
            part(found, digest().risks().customers().length, "newly at risk", stake(digest().risks()));
        }
        if (found.isEmpty()) {
            var watched = digest().has(Section.FLOWS) || digest().has(Section.RISK);
            return watched ? Optional.of("since " + words.sinceDay() + " no customer came, went or is newly at risk") : Optional.empty();
        }
        return Optional.of("since " + words.sinceDay() + ": " + listed(found));
    }

    /// The first part says what is counted: `3 lost customers (€48k in the 12 months before)`, `2 newly at risk (€9k of €80k a year at stake)`.
    private void part(List<String> found, int count, String what, String money) {
        if (count > 0) {
            var noun = count == 1 ? "customer" : "customers";
            var counted = what.startsWith("newly") ? noun + " " + what : what + " " + noun;
            found.add(words.wording().count(count) + " " + (found.isEmpty() ? counted : what) + money);
        }
    }

    /// What may be lost of what they bring; where that is next to nothing, what they bring.
    private String stake(NewRisks risks) {
        return LEAST_PART * risks.atRisk() >= risks.expected()
                ? money(risks.atRisk(), " of " + words.money(risks.expected()) + " a year at stake")
                : money(risks.expected(), " a year");
    }

    private String money(long minor, String of) {
        return minor > 0 ? " (" + words.money(minor) + of + ")" : "";
    }

    private static String listed(List<String> parts) {
        var last = parts.size() - 1;
        return last == 0 ? parts.getFirst() : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private Optional<String> restated() {
        var count = digest().restated().size();
        return digest().has(Section.RESTATED) && count > 0
                ? Optional.of(words.wording().counted(count, "figure", "figures") + " of the last digest " + (count == 1 ? "is" : "are")
                        + " restated")
                : Optional.empty();
    }

    private Digest digest() {
        return words.digest();
    }
}
