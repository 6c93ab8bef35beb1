package dev.clientele.language;

import java.util.Optional;

/// What sells best in each country, month and so on: `top 3 products in each country`, `best category per quarter`.
final class EachTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        var each = clues.each().or(() -> clues.split().filter(split -> clues.has(Clues.GROUPS)));
        var isOfTime = each.filter(Clues.TIMES::contains).isPresent();
        var ranks = clues.has(Meaning.TOP, Meaning.BOTTOM) && (clues.has(Clues.GROUPS) || (clues.has(Clues.TIMES) && !isOfTime));
        if (!ranks || each.isEmpty() || clues.second().isPresent() || clues.has(Meaning.CUSTOMERS, Meaning.SHARE)
                || clues.asksForPeople()) {
            return Optional.empty();
        }
        var usual = clues.isOfOne() ? "1" : "3";
        var ranked = clues.takeFirst(Clues.GROUPS).or(() -> clues.takeFirst(Clues.TIMES)).orElseThrow();
        var measure = Measures.take(clues);
        var least = clues.take(Meaning.BOTTOM);
        clues.take(Meaning.TOP, Meaning.BUY);
        var count = Measures.count(clues);
        return Optional.of(new Wanted("revenue").with(count.isEmpty() ? usual : count).with(Measures.word(measure))
                .with("by " + ranked.word()).with("each " + each.get().word()).with(least ? "lowest" : "").about(clues));
    }
}
