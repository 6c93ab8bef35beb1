package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a name of the data without its dimension: `Germany`, `"Key account"`. Products are so many that a bare word is
/// none of them; a quoted one may be.
record NameReader(TypedWords typed) implements Reader {

    private static final Set<Dimension> NAMED_BARE = Set.of(Dimension.COUNTRY, Dimension.SEGMENT, Dimension.INDUSTRY, Dimension.OWNER,
            Dimension.CHANNEL, Dimension.CATEGORY, Dimension.TIER);

    @Override
    public Optional<Finding> at(int index, Draft before) {
        var dimensions = EnumSet.noneOf(Dimension.class);
        dimensions.addAll(typed.dimensions());
        dimensions.retainAll(NAMED_BARE);
        var matches = typed.names().matches(dimensions, typed.words(), index);
        if (matches.isEmpty() && !typed.words().at(index).quoted()) {
            matches = typed.names().inOtherNumber(dimensions, typed.words(), index);
        }
        if (matches.isEmpty() && typed.words().at(index).quoted() && typed.dimensions().contains(Dimension.PRODUCT)) {
            matches = typed.names().matches(EnumSet.of(Dimension.PRODUCT), typed.words(), index);
        }
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        if (matches.size() > 1) {
            return Optional.of(ambiguous(matches, index));
        }
        var names = NameList.from(typed, index, matches.getFirst());
        return Optional.of(new Finding(names.next() - index, names::addTo));
    }

    private Finding ambiguous(List<Names.Match> matches, int index) {
        var to = index + matches.getFirst().words();
        var filters = matches.stream().map(match -> new Filter(match.dimension(), List.of(match.value())).question()).toList();
        var message = Quotes.echo(typed.words().text(index, to)) + " can mean several things. Say which: "
                + Spelling.either(filters.stream().map(filter -> '`' + filter + '`').toList()) + ".";
        return new Finding(to - index, draft -> {
            throw typed.refusal(message, index, to, filters);
        });
    }
}
