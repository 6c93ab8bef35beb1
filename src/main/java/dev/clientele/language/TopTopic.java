package dev.clientele.language;

import dev.clientele.model.Dimension;
import java.util.Optional;

/// The greatest and the least customers: `who are our biggest customers`, `bottom 5 by profit`, `top 3 in each country`.
final class TopTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        if (clues.has(Meaning.PROFITABLE) && isOfAll(clues)) {
            clues.take(Meaning.PROFITABLE);
            return Optional.of(new Wanted("revenue").with("profit").about(clues));
        }
        var ranked = clues.has(Meaning.TOP, Meaning.BOTTOM, Meaning.OFTEN, Meaning.PROFITABLE) && !clues.has(Clues.GROUPS)
                && !clues.has(Clues.TIMES)
                && (clues.split().isEmpty() || clues.has(Meaning.CUSTOMERS));
        var counted = clues.hasNumber() && clues.has(Meaning.CUSTOMERS);
        if (isOfProducts(clues) || isOfTime(clues)) {
            return Optional.empty();
        }
        if ((!ranked && !counted) || clues.has(Meaning.SINGLE_ORDER) || !clues.customers().isEmpty()) {
            return Optional.empty();
        }
        var each = clues.each().or(clues::split);
        var usual = each.isEmpty() ? "" : isOfOne(clues) ? "1" : "3";
        var often = clues.take(Meaning.OFTEN);
        var profitable = clues.take(Meaning.PROFITABLE);
        var least = clues.take(Meaning.BOTTOM);
        clues.take(Meaning.TOP, Meaning.CUSTOMERS, Meaning.WHO, Meaning.BUY, Meaning.HOW_MUCH);
        var measure = often ? Optional.of(Meaning.ORDERS) : profitable ? Optional.of(Meaning.PROFIT) : Measures.take(clues);
        if (often) {
            clues.take(Meaning.ORDERS);
        }
        var count = Measures.countOrPart(clues);
        return Optional.of(new Wanted("top").with(count.isEmpty() ? usual : count)
                .with(measure.filter(known -> known != Meaning.REVENUE).map(known -> "by " + Measures.word(known)).orElse(""))
                .with(least ? "lowest" : "").with(each.map(group -> "each " + group.word()).orElse("")).about(clues));
    }

    /// `when did we sell most`: a time is asked for.
    static boolean isOfTime(Clues clues) {
        return clues.asksWhen() && clues.has(Meaning.TOP, Meaning.BOTTOM) && !clues.asksForPeople() && !clues.has(Meaning.CUSTOMERS)
                && !clues.has(Clues.GROUPS) && clues.customers().isEmpty();
    }

    /// Whether `the best customer` is asked for and not several.
    private static boolean isOfOne(Clues clues) {
        return clues.text(Meaning.CUSTOMERS).filter(text -> !text.endsWith("s")).isPresent();
    }

    /// `best selling bikes`: what is best of a category is a product, unless somebody is asked for.
    static boolean isOfProducts(Clues clues) {
        var sells = clues.text(Meaning.TOP).or(() -> clues.text(Meaning.BOTTOM))
                .filter(TopTopic::isOfSelling).isPresent()
                || (clues.asksWhat() && clues.text(Meaning.REVENUE).filter(TopTopic::isOfSelling).isPresent()); // `what did we sell least of`
        var someone = clues.asksForPeople() || clues.has(Meaning.CUSTOMERS, Meaning.BUY);
        return !someone && clues.has(Meaning.TOP, Meaning.BOTTOM)
                && (sells || (clues.kept().containsKey(Dimension.CATEGORY) && !clues.has(Clues.MEASURES))) && !clues.has(Clues.GROUPS)
                && !clues.has(Clues.TIMES) && clues.split().isEmpty();
    }

    private static boolean isOfSelling(String text) {
        return text.contains("sell") || text.contains("sold");
    }

    /// `how profitable were we`: nobody is asked for.
    private static boolean isOfAll(Clues clues) {
        return clues.rest().size() == 1 && !clues.asksForPeople() && clues.text(Meaning.PROFITABLE).filter(text -> !text.startsWith("most"))
                .isPresent();
    }
}
