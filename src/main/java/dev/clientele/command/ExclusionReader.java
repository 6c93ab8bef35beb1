package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// Reads what is left out: `not country Germany`, `without Bikes`, `not customer "Nordlicht Handel"`.
record ExclusionReader(TypedWords typed) implements Reader {

    static final List<String> LEADS = List.of(Filter.NOT, "without", "excluding", "except", "exclude", "excl");

    private static final List<String> SKIPPED = List.of("in", "from", "for", "the", "of", "our");
    private static final List<String> JOINTS = List.of(",", "and", "or", "&");

    @Override
    public Optional<Finding> at(int index, Draft before) {
        if (!typed.words().isAnyAt(index, LEADS) || !excludes()) {
            return Optional.empty();
        }
        var first = index + 1;
        while (typed.words().isAnyAt(first, SKIPPED)) {
            first++;
        }
        return first < typed.words().size() ? filter(index, first).or(() -> customers(index, behindLead(index))) : Optional.empty();
    }

    private boolean excludes() {
        return typed.spec().parameter(Parameter.Filters.class).filter(Parameter.Filters::excludes).isPresent();
    }

    private int behindLead(int index) {
        var next = index + 1;
        while (typed.words().isAnyAt(next, SKIPPED) || typed.words().isAnyAt(next, CustomerReader.LEADS)) {
            next++;
        }
        return next;
    }

    private Optional<Finding> filter(int index, int first) {
        var led = typed.dimensionAt(first);
        var parts = led.flatMap(dimension -> PartList.at(typed, dimension, first + 1));
        if (parts.isPresent()) {
            return parts.map(named -> new Finding(named.next() - index, draft -> draft.parts(named, true)));
        }
        if (led.isPresent()) {
            return typed.names().match(led.get(), typed.words(), first + 1).map(match -> finding(index, first + 1, match));
        }
        var dimensions = EnumSet.noneOf(Dimension.class);
        dimensions.addAll(typed.dimensions());
        if (!typed.words().at(first).quoted()) {
            dimensions.remove(Dimension.PRODUCT);
        }
        var matches = typed.names().matches(dimensions, typed.words(), first);
        return matches.size() == 1 ? Optional.of(finding(index, first, matches.getFirst())) : Optional.empty();
    }

    private Finding finding(int index, int first, Names.Match match) {
        var names = NameList.from(typed, first, match);
        return new Finding(names.next() - index, draft -> names.values().forEach(value -> draft.exclude(names.dimension(), value)));
    }

    private Optional<Finding> customers(int index, int first) {
        var found = new ArrayList<CustomerName>();
        var next = first;
        for (var match = customer(next); match.isPresent(); match = customer(behindJoint(next))) {
            found.add(match.get().customers().getFirst());
            next = (found.size() == 1 ? next : behindJoint(next)) + match.get().words();
        }
        var words = next - index;
        return found.isEmpty() ? Optional.empty() : Optional.of(new Finding(words, draft -> found.forEach(draft::exclude)));
    }

    private int behindJoint(int index) {
        return typed.words().isAnyAt(index, JOINTS) ? index + 1 : typed.words().size();
    }

    private Optional<CustomerNames.Match> customer(int index) {
        return index < typed.words().size()
                ? typed.names().customers().match(typed.words(), index).filter(match -> match.customers().size() == 1)
                : Optional.empty();
    }
}
