package dev.clientele.command;

import dev.clientele.language.Changes;
import dev.clientele.language.Changes.Turn;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The question before with something changed, in canonical words.
record FollowUp(Invocation before, Changes changes, BusinessCalendar calendar) {

    private static final List<String> MEASURES = List.of("measure", "by");
    private static final String FORM = "as";
    private static final String LIST = "list";
    private static final String STEP = "years|months";
    private static final Set<String> LISTS = Set.of("top", "customers", "at-risk", "growers", "decliners", "win-back");
    private static final Set<String> MOVERS = Set.of("growers", "decliners");
    private static final Map<Turn, String> STATES =
            Map.of(Turn.NEW, "new", Turn.LOST, "lost", Turn.REGAINED, "regained", Turn.RETAINED, "retained");
    private static final String COMPARE = "compare";
    private static final String OVERVIEW = "overview";
    private static final String CUSTOMERS = "customers";
    private static final int MOST_COMPARED = 4;
    /// Of which command the least are asked for by which word.
    private static final Map<String, String> LEAST = Map.of("order", "lowest", "size", "smallest");
    /// What a command counts, by its name.
    private static final Map<String, String> COUNTED = Map.of("orders", "orders", "customers", "customers");
    private static final Set<Dimension> OF_LINES = EnumSet.of(Dimension.PRODUCT, Dimension.CATEGORY, Dimension.CHANNEL);
    private static final Map<Turn, String> FORMS = Map.of(Turn.LINE, "line", Turn.BARS, "bars", Turn.TABLE, "table");

    /// The changed question; empty where the question before does not take the changes.
    Optional<String> question() {
        if (wants(Turn.WHY)) {
            return wraps("explain ", Turn.WHY);
        }
        if (wants(Turn.CSV) || wants(Turn.XLSX)) {
            return wraps(wants(Turn.XLSX) ? "export xlsx " : "export ", Turn.XLSX, Turn.CSV);
        }
        if (wants(Turn.PRODUCTS)) {
            return before.customers().isEmpty() ? Optional.empty() : Optional.of("revenue by product" + behind("revenue"));
        }
        if (wants(Turn.CARD)) {
            return before.customers().size() == 1
                    ? Optional.of(CustomerReader.LEAD + ' ' + before.customers().getFirst().question())
                    : Optional.empty();
        }
        if (wants(Turn.BUYERS)) {
            return before.filters().stream().anyMatch(filter -> OF_LINES.contains(filter.dimension()))
                    ? Optional.of("customers" + behind("customers"))
                    : Optional.empty();
        }
        if (before.spec().name().equals(CustomerReader.LEAD) && isAboutSales()) {
            return Optional.of(sales() + behind("revenue"));
        }
        if (wants(Turn.AMOUNT) && changes.refersBack() && before.customers().isEmpty() && changes.periods().isEmpty() && lists()) {
            return Optional.of(before.question()); // whose sum it tells
        }
        if (before.spec().name().equals(OVERVIEW) && (wants(Turn.AGAINST) || !changes.bases().isEmpty())) {
            return Optional.of(sales() + behind("revenue"));
        }
        if (wants(Turn.BOUGHT) && !before.spec().name().equals(CUSTOMERS)) {
            return Optional.empty();
        }
        var choices = choices();
        if (isNoComparison() || isNewQuestion()) {
            return Optional.empty();
        }
        if (choices.isEmpty() && isSplit()) {
            return Optional.of(sales() + behind("revenue")); // what the question before cannot tell is sales of the same
        }
        if (choices.isEmpty() || isForeign() || (wants(Turn.AMOUNT) && before.customers().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(before.withChoices(choices.get(), count()).ownWords(command()) + behind(before.spec().name()));
    }

    /// What is to be told of the question before, or of that with what else is changed: `germany as csv`. Why somebody named is in an
    /// answer is no question about the whole of it.
    private Optional<String> wraps(String lead, Turn... turns) {
        var others = changes.without(turns);
        if (others.size() == 0) {
            return Optional.of(lead + before.question());
        }
        return wants(Turn.WHY) ? Optional.empty() : new FollowUp(before, others, calendar).question().map(changed -> lead + changed);
    }

    /// Whether it asks for what the question before cannot tell, changed in whatever way: who grew, of the largest customers; one against
    /// all others; more than last year, of no time that is named.
    private boolean isNewQuestion() {
        var isOfMovers = MOVERS.contains(before.spec().name());
        return (!isOfMovers && (wants(Turn.GROW) || wants(Turn.FALL))) || (wants(Turn.REST) && wants(Turn.AGAINST))
                || (!changes.bases().isEmpty() && changes.periods().isEmpty() && before.periods().isEmpty());
    }

    /// Whether a comparison is wanted with nothing that is named.
    private boolean isNoComparison() {
        return wants(Turn.AGAINST) && changes.bases().isEmpty() && changes.periods().isEmpty() && changes.kept().isEmpty()
                && changes.customers().isEmpty() && !wants(Turn.PERIOD_BEFORE) && !wants(Turn.YEAR_BEFORE);
    }

    /// Whether of a customer not all is wanted but what it bought in some time, of some kind or by something; `who did we lose last
    /// quarter` is about all.
    private boolean isAboutSales() {
        return (wants(Turn.AMOUNT) || isSplit() || !changes.periods().isEmpty()) && STATES.keySet().stream().noneMatch(this::wants);
    }

    private boolean isSplit() {
        return changes.split().isPresent() || changes.measure().filter(word -> !word.isEmpty()).isPresent();
    }

    /// Where no other measure is named of what the question before is about.
    private String sales() {
        return "revenue"
                + changes.measure().or(() -> Optional.ofNullable(COUNTED.get(before.spec().name()))).filter(word -> !word.isEmpty())
                        .map(word -> " " + word).orElse("")
                + changes.split().or(this::compared).map(word -> " by " + word).orElse("");
    }

    /// What the question before sets side by side is to stay apart.
    private Optional<String> compared() {
        return before.spec().name().equals(COMPARE)
                ? before.filters().stream().filter(filter -> filter.values().size() > 1).map(filter -> filter.dimension().word())
                        .findFirst()
                : Optional.empty();
    }

    /// Whether the question before tells of several customers.
    private boolean lists() {
        return before.choices().containsKey(LIST) || LISTS.contains(before.spec().name());
    }

    private boolean wants(Turn turn) {
        return changes.turns().contains(turn);
    }

    /// Whether customers are named that the question before does not take or had none of.
    private boolean isForeign() {
        return !changes.customers().isEmpty() && before.customers().isEmpty();
    }

    private String command() {
        var name = before.spec().name();
        if (!MOVERS.contains(name)) {
            return name;
        }
        return wants(Turn.FALL) ? "decliners" : wants(Turn.GROW) ? "growers" : name;
    }

    private Optional<Integer> count() {
        var counts = before.spec().parameter(Parameter.Count.class);
        if (counts.isPresent() && wants(Turn.MORE)) {
            var more = changes.count().orElse(before.countOrDefault());
            return Optional.of(Math.min(counts.get().max(), before.countOrDefault() + more));
        }
        return counts.isPresent() && wants(Turn.REST) ? Optional.of(counts.get().max()) : changes.count();
    }

    /// The words chosen, the changed ones among them; empty where the command knows no such word.
    private Optional<Map<String, String>> choices() {
        var choices = new java.util.TreeMap<>(before.choices());
        for (var wanted : List.of(changes.split(), changes.measure().filter(word -> !word.isEmpty()))) {
            if (wanted.isPresent()) {
                var name = MEASURES.stream().filter(known -> options(known).contains(wanted.get())).findFirst();
                var steps = stepped(wanted.get());
                if (name.isEmpty() && steps.isEmpty()) {
                    return Optional.empty();
                }
                choices.put(name.orElse(STEP), name.isPresent() ? wanted.get() : steps.get());
            }
        }
        if ((wants(Turn.LOWEST) && !lowest(choices)) || !state(choices)) {
            return Optional.empty();
        }
        if (wants(Turn.PERCENT)) {
            if (!options("rank").contains("percent")) {
                return Optional.empty();
            }
            choices.put("rank", "percent");
        }
        if (!form(choices)) {
            return Optional.empty();
        }
        if (changes.split().isPresent()) {
            choices.remove(LIST); // those in a list are not broken down
            choices.remove("second"); // what is broken down otherwise is broken down by that alone
            choices.remove("each");
        }
        return changes.bound().isPresent() && !bound(choices, changes.bound().get()) ? Optional.empty() : Optional.of(choices);
    }

    /// `months` of a question that goes ahead in such steps.
    private Optional<String> stepped(String unit) {
        return Optional.of(unit + "s").filter(options(STEP)::contains);
    }

    /// Chooses others of those who came, stayed or went.
    ///
    /// @return whether the question before is about such, and no two of them are wanted
    private boolean state(Map<String, String> choices) {
        var wanted = STATES.entrySet().stream().filter(state -> wants(state.getKey())).map(Map.Entry::getValue).toList();
        wanted.forEach(word -> choices.put(LIST, word));
        return wanted.size() <= 1 && options(LIST).containsAll(wanted);
    }

    /// Puts the least first.
    ///
    /// @return whether the question before has an order
    private boolean lowest(Map<String, String> choices) {
        var known = LEAST.entrySet().stream().filter(order -> options(order.getKey()).contains(order.getValue())).findFirst();
        known.ifPresent(order -> choices.put(order.getKey(), order.getValue()));
        return known.isPresent();
    }

    /// Chooses the form that is wanted; a chart is what an answer has by itself.
    ///
    /// @return whether the question before can be answered in it
    private boolean form(Map<String, String> choices) {
        if (wants(Turn.CHART)) {
            choices.remove(FORM);
        }
        var wanted = FORMS.entrySet().stream().filter(form -> wants(form.getKey())).map(Map.Entry::getValue).findFirst();
        wanted.ifPresent(word -> choices.put(FORM, word));
        return wanted.isEmpty() || options(FORM).contains(wanted.get());
    }

    /// Puts another bound in the place of the only one there is, else beside what is asked; on money where it says nothing else.
    private boolean bound(Map<String, String> choices, String bound) {
        var bounds = before.spec().parameters(Parameter.Bound.class);
        var known = bounds.stream().filter(parameter -> choices.containsKey(parameter.low()) || choices.containsKey(parameter.high()))
                .filter(parameter -> parameter.unit() != Parameter.Bound.Unit.SCORE).toList();
        if (known.size() > 1 || bounds.isEmpty()) {
            return false;
        }
        var parameter = known.isEmpty() ? bounds.getFirst() : known.getFirst();
        choices.remove(parameter.low());
        choices.remove(parameter.high());
        choices.put(bound.startsWith("under") || bound.startsWith("at most") ? parameter.high() : parameter.low(), bound);
        return true;
    }

    private List<String> options(String name) {
        var choice = before.spec().parameters(Parameter.Choice.class).stream().filter(known -> known.name().equals(name))
                .flatMap(known -> known.options().stream());
        var word = before.spec().parameters(Parameter.Word.class).stream().filter(known -> known.name().equals(name))
                .flatMap(known -> known.options().stream());
        return Stream.concat(choice, word).toList();
    }

    /// Customers, periods, filters and what is left out.
    ///
    /// @param command what they stand behind
    private String behind(String command) {
        var words = new StringBuilder();
        var customers =
                changes.customers().isEmpty() ? before.customers().stream().map(CustomerName::question).toList() : changes.customers();
        if (!customers.isEmpty()) {
            words.append(command.equals(CustomerReader.LEAD) ? " " : " customer ")
                    .append(String.join(", ", customers));
        }
        words.append(periods());
        for (var excludes : List.of(false, true)) {
            filters(excludes).forEach((dimension, values) -> words.append(' ').append(filter(dimension, values, excludes).question()));
        }
        var without = new ArrayList<>(before.without().stream().map(CustomerName::question).toList());
        without.addAll(changes.customersLeftOut());
        if (!without.isEmpty()) {
            words.append(" not customer ").append(String.join(", ", without));
        }
        return words.toString();
    }

    /// The condition as it was, where it is the same.
    private Filter filter(Dimension dimension, List<String> values, boolean excludes) {
        var changed = new Filter(dimension, values, excludes);
        return before.filters().stream().filter(old -> old.dimension() == dimension && old.excludes() == excludes
                && old.values().equals(values)).findFirst().orElse(changed);
    }

    private Map<Dimension, List<String>> filters(boolean excludes) {
        var filters = new EnumMap<Dimension, List<String>>(Dimension.class);
        before.filters().stream().filter(filter -> filter.excludes() == excludes)
                .forEach(filter -> filters.put(filter.dimension(), filter.values()));
        if (excludes) {
            changes.leftOut().forEach((dimension, values) -> filters.merge(dimension, values, (old, more) -> Stream
                    .concat(old.stream(), more.stream()).distinct().toList()));
        } else {
            before.filters().stream().filter(filter -> changes.split().equals(Optional.of(filter.dimension().word())))
                    .forEach(filter -> filters.remove(filter.dimension())); // one alone is not broken down
            changes.kept().forEach((dimension, values) -> filters.merge(dimension, values, this::instead));
        }
        return filters;
    }

    /// Others in the place of those before; of what is compared beside them.
    private List<String> instead(List<String> old, List<String> others) {
        var both = Stream.concat(old.stream(), others.stream()).distinct().toList();
        return before.spec().name().equals(COMPARE) && both.size() <= MOST_COMPARED ? both : others;
    }

    /// What a period is compared with: of last year as many days as that has.
    private String base(String named) {
        return before.period().filter(period -> named.matches("\\d{4}"))
                .map(period -> period.comparedWith(calendar.year(Integer.parseInt(named))).label()).orElse(named);
    }

    private String periods() {
        var own = before.periods().stream().map(Period::label).toList();
        var against = wants(Turn.AGAINST);
        if (wants(Turn.PERIOD_BEFORE) || wants(Turn.YEAR_BEFORE)) {
            var earlier =
                    before.period()
                            .map(period -> wants(Turn.PERIOD_BEFORE) ? calendar.preceding(period).label() : period.yearBefore().label());
            return earlier.map(label -> against ? joined(own.getFirst(), label) : ' ' + label).orElse("");
        }
        if (!changes.bases().isEmpty() && !own.isEmpty() && changes.periods().isEmpty()) {
            return joined(own.getFirst(), base(changes.bases().getFirst()));
        }
        var named = changes.periods().isEmpty() ? own : changes.periods();
        return named.isEmpty() ? "" : named.stream().collect(Collectors.joining(" vs ", " ", ""));
    }

    private static String joined(String period, String base) {
        return ' ' + period + " vs " + base;
    }
}
