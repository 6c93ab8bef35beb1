package dev.clientele.command;

import dev.clientele.language.Changes;
import dev.clientele.language.Interpretation;
import dev.clientele.language.Interpreter;
import dev.clientele.language.Token;
import dev.clientele.language.period.PeriodParser;
import dev.clientele.model.BusinessCalendar;
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

    /// By which times are named.
    BusinessCalendar calendar() {
        return periods.calendar();
    }

    /// What a sentence in everyday words asks, words with a slip of the finger mended if wanted. The words of five languages are read when the first such sentence comes.
    Interpretation interpret(Words words, Names names, LocalDate today, boolean mends) {
        return interpreter().read(tokens(words), new SpokenNames(names), lastDay(names, today), mends);
    }

    /// What a sentence changes in the question before; empty where it is a question of its own.
    Optional<Changes> changes(Words words, Names names, LocalDate today) {
        return interpreter().changes(tokens(words), new SpokenNames(names), lastDay(names, today));
    }

    private Interpreter interpreter() {
        var known = interpreter;
        if (known == null) {
            known = new Interpreter(periods);
            interpreter = known;
        }
        return known;
    }

    private static List<Token> tokens(Words words) {
        return words.list().stream().flatMap(word -> Token.of(word.text(), word.quoted()).stream()).toList();
    }

    private static LocalDate lastDay(Names names, LocalDate today) {
        return names.vocabulary().lastDay().filter(day -> !day.isAfter(today)).orElse(today);
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
