package dev.clientele.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who changed most: `who grew the most this year`, `countries with falling sales`.
final class MoversTopic implements Topic {

    private static final Set<Meaning> OF = EnumSet.of(Meaning.COUNTRY, Meaning.SEGMENT, Meaning.INDUSTRY, Meaning.OWNER, Meaning.CHANNEL,
            Meaning.PRODUCT, Meaning.CATEGORY, Meaning.TIER);

    /// What a word holds that asks for someone, and for the first of all.
    private static final List<String> RANKING =
            List.of("ers", "most", "fast", "biggest", "largest", "more", "less", "steepest", "worst", "strongest", "losing", "lost");

    @Override
    public Optional<String> question(Clues clues) {
        if (clues.has(Meaning.LOST) && clues.bounds().stream().anyMatch(Clues.Bound::percent) && !clues.has(Meaning.CUSTOMERS)
                && (clues.asksForPeople() || clues.isOfKind())) {
            clues.take(Meaning.LOST);
            return Optional.of(new Wanted("decliners").with(change(clues)).about(clues, periods(clues)));
        }
        var shrinks = clues.has(Meaning.SHRINKING) && clues.has(OF);
        if (!clues.has(Meaning.GROW, Meaning.FALL) && !shrinks) {
            return Optional.empty();
        }
        if (clues.has(Meaning.LOST) && clues.text(Meaning.FALL).filter(text -> text.startsWith("lost")).isPresent()) {
            clues.take(Meaning.FALL); // the revenue lost with those lost
            return Optional.empty();
        }
        if (isOfAll(clues)) {
            return Optional.of(total(clues));
        }
        var falls = clues.has(Meaning.FALL) || shrinks;
        var fastest = clues.text(Meaning.GROW).or(() -> clues.text(Meaning.FALL)).filter(text -> text.contains("fast")).isPresent();
        if (falls) {
            clues.take(Meaning.FALL, Meaning.SHRINKING);
        } else {
            clues.take(Meaning.GROW);
        }
        clues.take(Meaning.TOP, Meaning.CUSTOMERS, Meaning.WHO, Meaning.THAN,
                Meaning.SAME_BEFORE, Meaning.BUY,
                Meaning.COMPARE);
        var inPercent = clues.text(Meaning.SHARE).filter(text -> text.startsWith("percent")).isPresent();
        if (inPercent) {
            clues.take(Meaning.SHARE);
        }
        var of = clues.split().or(() -> clues.takeFirst(OF)).map(Meaning::word);
        var measure = Measures.take(clues);
        var wanted = new Wanted(falls ? "decliners" : "growers").with(Measures.count(clues)).with(of.map(word -> "by " + word).orElse(""))
                .with(measure.filter(known -> known != Meaning.REVENUE).map(Measures::word).orElse(""))
                .with(fastest || inPercent ? "percent" : "").with(change(clues));
        return Optional.of(wanted.about(clues, periods(clues)));
    }

    /// `are we growing`, `revenue growth`, `did bikes grow`: nobody is asked for, but how it went.
    private static boolean isOfAll(Clues clues) {
        var word = clues.text(Meaning.GROW).or(() -> clues.text(Meaning.FALL)).orElse("");
        var ranks = RANKING.stream().anyMatch(word::contains);
        var each = clues.split().isPresent() && !word.equals("growth");
        var ranksNobody = !ranks && !each && !clues.asksForPeople() && !clues.hasNumber() && !clues.has(OF)
                && !clues.has(Meaning.CUSTOMERS, Meaning.TOP, Meaning.BOTTOM, Meaning.WHO, Meaning.BUY, Meaning.SHRINKING);
        return clues.bounds().isEmpty() && (ranksNobody || !clues.customers().isEmpty());
    }

    private static String total(Clues clues) {
        clues.take(Meaning.GROW, Meaning.FALL, Meaning.SAME_BEFORE, Meaning.HOW_MUCH);
        if (clues.kept().values().stream().allMatch(names -> names.size() == 1)) {
            clues.take(Meaning.THAN, Meaning.COMPARE); // `is Germany up compared to France` is asked about
        }
        var measure = Measures.take(clues);
        return new Wanted("revenue").with(Measures.word(measure)).with(clues.split().map(split -> "by " + split.word()).orElse(""))
                .about(clues);
    }

    /// By how much at least: `more than 50%`.
    private static String change(Clues clues) {
        var bound = clues.takeBound().map(Bounds::words).orElse("");
        return bound.isEmpty() ? "" : "change " + bound;
    }

    /// `from q2 to q3` is the third quarter against the second.
    private static String periods(Clues clues) {
        if (clues.periods().size() == 1 && clues.bases().isEmpty()) {
            var ends = clues.periods().getFirst().split("[.][.]", -1);
            return ends.length == 2 && ends[0].length() < 10 ? ends[1] + " vs " + ends[0] : clues.periods().getFirst();
        }
        return Wanted.periods(clues);
    }
}
