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
        var dimensions = dimensions(typed);
        var matches = named(typed, index);
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
            var to = index + matches.getFirst().words();
            return Optional.of(ambiguous(typed, matches.stream().map(NameReader::filter).toList(), index, to));
        }
        var names = NameList.from(typed, index, matches.getFirst());
        return Optional.of(new Finding(names.next() - index, names::addTo));
    }

    /// The names that a command takes without their dimension and that begin at the word.
    static List<Names.Match> named(TypedWords typed, int index) {
        return typed.names().matches(dimensions(typed), typed.words(), index);
    }

    private static EnumSet<Dimension> dimensions(TypedWords typed) {
        var dimensions = EnumSet.noneOf(Dimension.class);
        dimensions.addAll(typed.dimensions());
        dimensions.retainAll(NAMED_BARE);
        return dimensions;
    }

    /// The name with its dimension, as it is typed.
    static String filter(Names.Match match) {
        return new Filter(match.dimension(), List.of(match.value())).question();
    }

    /// Asks which of several things the words stand for.
    static Finding ambiguous(TypedWords typed, List<String> meanings, int index, int to) {
        var message = Quotes.echo(typed.words().text(index, to)) + " can mean several things. Say which: "
                + Spelling.either(meanings.stream().map(meaning -> '`' + meaning + '`').toList()) + ".";
        return new Finding(to - index, draft -> {
            throw typed.refusal(message, index, to, meanings);
        });
    }
}
