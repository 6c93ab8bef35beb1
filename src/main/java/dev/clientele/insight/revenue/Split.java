package dev.clientele.insight.revenue;

import dev.clientele.model.Dimension;
import dev.clientele.model.Grain;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What revenue is broken down by.
sealed interface Split {

    /// The word a person types behind `by`.
    String word();

    /// Steps of time.
    record OfTime(Grain grain) implements Split {
        @Override
        public String word() {
            return grain.word();
        }
    }

    /// The days of the week, whichever week.
    record OfWeekdays() implements Split {
        @Override
        public String word() {
            return "weekday";
        }
    }

    /// The values of a dimension.
    record Of(Dimension dimension) implements Split {
        @Override
        public String word() {
            return dimension.word();
        }
    }

    List<Split> ALL = Stream.of(Arrays.stream(Grain.values()).map(OfTime::new), Stream.of(new OfWeekdays()),
            Arrays.stream(Dimension.values()).map(Of::new)).flatMap(splits -> splits).map(Split.class::cast).toList();

    static List<String> words() {
        return ALL.stream().map(Split::word).collect(Collectors.toList());
    }

    static Split of(String word) {
        return ALL.stream().filter(split -> split.word().equals(word)).findFirst().orElseThrow();
    }
}
