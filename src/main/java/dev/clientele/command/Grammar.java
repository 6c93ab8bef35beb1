package dev.clientele.command;

import dev.clientele.language.Interpretation;
import dev.clientele.language.Interpreter;
import dev.clientele.language.Token;
import dev.clientele.model.PeriodParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Understands a question's words behind its command, in any order: a number, choices, a period, an as-of day and filters.
final class Grammar {

    private final PeriodParser periods;
    private volatile @Nullable Interpreter interpreter;

    Grammar(PeriodParser periods) {
        this.periods = periods;
    }

    /// What a sentence in everyday words asks, words with a slip of the finger mended if wanted. The words of five languages are read when the first such sentence comes.
    Interpretation interpret(Words words, Names names, LocalDate today, boolean mends) {
        var known = interpreter;
        if (known == null) {
            known = new Interpreter(periods);
            interpreter = known;
        }
        var tokens = words.list().stream().map(word -> Token.of(word.text(), word.quoted())).flatMap(List::stream).toList();
        var lastDay = names.vocabulary().lastDay().map(day -> day.isAfter(today) ? today : day);
        return known.read(tokens, new SpokenNames(names), lastDay.orElse(today), mends);
    }

    /// Understands all words or refuses, naming the first one it does not understand.
    ///
    /// @param today the current business day; the as-of day is never later
    Invocation parse(TypedWords typed, LocalDate today) {
        var lastDay = typed.names().vocabulary().lastDay().map(day -> day.isAfter(today) ? today : day);
        var isText = typed.takes(Parameter.Text.class) && !typed.takes(Parameter.AsOf.class);
        var asOf = isText ? Optional.<AsOfWords>empty() : AsOfWords.find(typed.words(), periods, today);
        if (asOf.isPresent() && !typed.takes(Parameter.AsOf.class)) {
            throw new Refusal("`" + typed.spec().name() + "` takes no \"as of\".");
        }
        var day = asOf.map(AsOfWords::day).or(() -> lastDay);
        var draft = Reading.of(typed, periods, day.orElse(today), asOf).draft();
        requireCustomer(typed, draft);
        return draft.invocation(new AnswerDay(today, day, asOf.isPresent()));
    }

    /// A command that is about a customer names one.
    private static void requireCustomer(TypedWords typed, Draft draft) {
        var least = typed.spec().parameter(Parameter.Customers.class).map(Parameter.Customers::least).orElse(0);
        if (least > 0 && !draft.hasCustomer()) {
            var known = typed.names().customers().first(3);
            throw known.isEmpty()
                    ? CustomerReader.noneYet()
                    : CustomerPartReader.choose(typed, "`" + typed.spec().name() + "` needs a customer.", known,
                            typed.words().typedFrom(0));
        }
    }
}
