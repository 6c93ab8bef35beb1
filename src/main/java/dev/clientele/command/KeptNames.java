package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The names in kept words, which were checked when they were kept: each word, and whatever stands in quotes, may be one.
///
/// @param values those of every dimension
record KeptNames(List<String> values) implements Vocabulary {

    KeptNames(Words words) {
        this(words.list().stream().map(Words.Word::text).toList());
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
