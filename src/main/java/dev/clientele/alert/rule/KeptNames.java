package dev.clientele.alert.rule;

import dev.clientele.command.CustomerName;
import dev.clientele.command.Vocabulary;
import dev.clientele.model.Dimension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names in the words of a kept rule, which was checked when it was made: each word and whatever stands in quotes may be one.
///
/// @param values those of every dimension
record KeptNames(List<String> values) implements Vocabulary {

    private static final Pattern NAME = Pattern.compile("\"([^\"]*)\"|\u201c([^\u201d]*)\u201d|[^\\s,\"]+");

    KeptNames {
        values = List.copyOf(values);
    }

    KeptNames(String words) {
        this(in(words));
    }

    private static List<String> in(String words) {
        var names = new ArrayList<String>();
        var found = NAME.matcher(words);
        while (found.find()) {
            names.add(found.group().replaceAll("[\"\u201c\u201d]", ""));
        }
        return names;
    }

    @Override
    public long dataVersion() {
        return 0;
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    @Override
    public List<String> values(Dimension dimension) {
        return values;
    }

    @Override
    public List<CustomerName> customers() {
        return List.of();
    }
}
