package dev.clientele.language;

import java.util.Optional;

/// How much was sold, in all or by something: `revenue this year`, `profit by category`, `best selling bikes`, `best month ever`.
final class SalesTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        var ranked = clues.has(Meaning.TOP, Meaning.BOTTOM);
        if (clues.asksForPeople() && clues.each().filter(Clues.TIMES::contains).isPresent()) {
            return Optional.empty(); // `who buys every month` is no amount
        }
        var counted = clues.has(Meaning.CUSTOMERS, Meaning.ACTIVE)
                && (clues.has(Meaning.HOW_MANY)
                        || ((clues.split().isPresent() || (clues.each().filter(Clues.GROUPS::contains).isPresent() && !ranked))
                                && !clues.has(Clues.MEASURES)));
        var ofProducts = TopTopic.isOfProducts(clues) ? Optional.of(Meaning.PRODUCT) : Optional.<Meaning>empty();
        var group =
                ofProducts.or(clues::split).or(clues::each).or(() -> clues.takeFirst(Clues.GROUPS)).or(() -> clues.takeFirst(Clues.TIMES))
                        .or(() -> TopTopic.isOfTime(clues) ? Optional.of(Meaning.MONTH) : Optional.empty());
        if (group.filter(Clues.GROUPS::contains).isPresent() && clues.take(Meaning.UNPROFITABLE, Meaning.WHALE)) {
            return Optional.of(new Wanted("revenue").with("profit").with("by " + group.get().word()).with("lowest").about(clues));
        }
        if (group.isEmpty() && isOfBuyers(clues)) {
            clues.take(Meaning.BUY, Meaning.WHO, Meaning.CUSTOMERS);
            return Optional.of(new Wanted("revenue").with("by product").about(clues));
        }
        if (group.isEmpty() && clues.has(Meaning.SHARE) && !ranked) {
            group = clues.takeKeptAlone().map(Sentence::dimensionWord);
        }
        var shared = clues.has(Meaning.SHARE) && !ranked && group.filter(Clues.TIMES::contains).isPresent()
                ? clues.takeKeptAlone().map(Sentence::dimensionWord)
                : Optional.<Meaning>empty();
        if (group.isPresent() && !ranked && !clues.has(Meaning.CUSTOMERS)) {
            clues.take(Meaning.SHARE);
        }
        if (ranked && clues.each().isPresent()) {
            return Optional.empty();
        }
        var profitable = group.filter(Clues.GROUPS::contains).isPresent() && clues.take(Meaning.PROFITABLE);
        var measure = profitable
                ? Optional.of(Meaning.PROFIT)
                : counted ? Optional.<Meaning>empty() : Measures.take(clues);
        if (!clues.leftOut().isEmpty()) {
            clues.take(Meaning.BUT_NOT); // `bikes, but not to Germany`
        }
        if (!clues.parts().isEmpty()) {
            clues.take(Meaning.REST); // `everything with candle in the name`
        }
        var named = !clues.kept().isEmpty() || !clues.parts().isEmpty() || !clues.vague().isEmpty() || !clues.periods().isEmpty()
                || !clues.customers().isEmpty();
        if (measure.isEmpty() && group.isEmpty() && !counted && !(named && clues.rest().stream().allMatch(SalesTopic::isVerb))) {
            return Optional.empty();
        }
        var least = clues.take(Meaning.BOTTOM);
        if (!clues.bases().isEmpty() || !clues.periods().isEmpty() || clues.has(Meaning.SAME_BEFORE)) {
            clues.take(Meaning.SAME_BEFORE, Meaning.THAN, Meaning.COMPARE);
        }
        clues.take(Meaning.TOP, Meaning.HOW_MANY, Meaning.HOW_MUCH, Meaning.BUY);
        if (counted) {
            clues.take(Meaning.CUSTOMERS, Meaning.ACTIVE);
        }
        var second = shared.or(clues::second).or(() -> clues.split().isPresent() ? clues.each() : Optional.empty());
        var time = group.filter(Clues.TIMES::contains).isPresent();
        var count = Measures.count(clues);
        return Optional.of(new Wanted("revenue").with(count.isEmpty() && ranked && time ? "1" : count)
                .with(counted ? "customers" : Measures.word(measure)).with(group.map(word -> "by " + word.word()).orElse(""))
                .with(second.map(word -> "by " + word.word()).orElse(""))
                .with(least ? "lowest" : "").about(clues));
    }

    /// `what did france buy in q3`: the products, not the amount.
    private static boolean isOfBuyers(Clues clues) {
        return clues.asksWhat() && clues.has(Meaning.BUY) && !clues.has(Meaning.HOW_MUCH, Meaning.HOW_MANY, Meaning.TOP, Meaning.BOTTOM)
                && !clues.has(Clues.MEASURES) && clues.rest().stream().allMatch(element -> element instanceof Element.Said said
                        && (said.is(Meaning.BUY) || said.is(Meaning.WHO) || said.is(Meaning.CUSTOMERS)));
    }

    private static boolean isVerb(Element element) {
        return element instanceof Element.Said said && (said.is(Meaning.BUY) || said.is(Meaning.HOW_MUCH) || said.is(Meaning.THAN)
                || said.is(Meaning.SAME_BEFORE));
    }
}
