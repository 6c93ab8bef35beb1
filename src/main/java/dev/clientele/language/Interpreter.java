package dev.clientele.language;

import dev.clientele.language.Element.Amount;
import dev.clientele.language.Element.OfCustomer;
import dev.clientele.language.Element.Said;
import dev.clientele.language.Element.Stretch;
import dev.clientele.language.Element.Unknown;
import dev.clientele.language.Interpretation.Asks;
import dev.clientele.language.Interpretation.Friendly;
import dev.clientele.language.Interpretation.Unclear;
import dev.clientele.language.period.PeriodParser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Understands a sentence in everyday words. No word is ever dropped: what no topic takes is named and asked about. Safe for use by
/// many threads.
public final class Interpreter {

    private static final Set<Meaning> COURTESY =
            EnumSet.of(Meaning.GREETING, Meaning.THANKS, Meaning.PRAISE, Meaning.FILLER, Meaning.FOLLOW, Meaning.PERSON);

    private static final Set<Meaning> SAYS_NOTHING = EnumSet.of(Meaning.FILLER, Meaning.FOLLOW, Meaning.PERSON);

    private static final Set<Meaning> SUBJECTS = EnumSet.of(Meaning.REVENUE, Meaning.PROFIT, Meaning.MARGIN, Meaning.ORDERS,
            Meaning.AVERAGE_ORDER, Meaning.CUSTOMERS, Meaning.RISK, Meaning.NEW, Meaning.LOST, Meaning.REGAINED, Meaning.CHURN,
            Meaning.RETENTION, Meaning.CLV, Meaning.CONCENTRATION, Meaning.TOP, Meaning.BOTTOM, Meaning.PRODUCT, Meaning.CATEGORY,
            Meaning.COUNTRY, Meaning.SEGMENT, Meaning.TIER);

    /// What can be asked of customers by name, alone or as a file.
    private static final Set<String> OF_CUSTOMERS =
            Set.of("customer ", "products", "profit", "revenue", "matrix", "what-if", "clv", "orders",
                    "compare", "definitions", "export", "explain");
    /// What is compared with the one before where no time is named.
    private static final Map<String, String> RUNNING = Map.of("mom", "month", "month over month", "month", "month on month", "month", "qoq",
            "quarter", "quarter over quarter", "quarter", "quarter on quarter", "quarter", "wow", "week", "week over week", "week");
    /// What is asked where nothing else is known to be meant.
    private static final List<String> USUAL = List.of("overview", "revenue this year", "top 10", "help");
    /// What is told of one day, and so not offered for a period.
    private static final String OF_A_DAY = "retention stages";
    private static final int SHORT = 4;
    private static final int LONG = 7;

    private final Phrases english = Phrases.english();
    private final Translations translations = new Translations(english);
    private final PeriodParser periods;

    public Interpreter(PeriodParser periods) {
        this.periods = periods;
    }

    /// Understands a sentence.
    ///
    /// @param asOf the day that relative periods count from
    /// @param mends whether words with a slip of the finger are mended
    public Interpretation read(List<Token> tokens, Names names, LocalDate asOf, boolean mends) {
        var vocabulary = new Sentence.Vocabulary(english, new RememberedNames(names), periods, asOf);
        try {
            return interpret(elements(vocabulary, tokens, mends), names);
        } catch (DateTimeException noSuchTime) {
            return new Unclear(String.valueOf(noSuchTime.getMessage()), List.of(), Interpretation.Reason.OBSTACLE);
        }
    }

    /// What a sentence changes in the question before; empty where it is a question of its own.
    ///
    /// @param asOf the day that relative periods count from
    public Optional<Changes> changes(List<Token> tokens, Names names, LocalDate asOf) {
        try {
            var elements = elements(new Sentence.Vocabulary(english, new RememberedNames(names), periods, asOf), tokens, true);
            return friendly(elements).isPresent() ? Optional.empty() : Changes.of(new Clues(elements));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /// The elements in the language that leaves the fewest words unknown; slips of single letters are mended.
    private List<Element> elements(Sentence.Vocabulary vocabulary, List<Token> typed, boolean mends) {
        var tokens = Regions.asCountries(Nationalities.asCountries(Token.inPlainWords(Token.withSharedYears(Token.withWholeYears(typed)))),
                vocabulary.names());
        var best = Sentence.read(vocabulary, tokens);
        if (unknown(best) == 0) {
            return best;
        }
        for (var translated : translations.of(tokens)) {
            var read = Sentence.read(vocabulary, translated);
            if (unknown(read) < unknown(best)) {
                best = read;
            }
        }
        return !mends || unknown(best) == 0 ? best : mended(vocabulary, tokens, best);
    }

    private List<Element> mended(Sentence.Vocabulary vocabulary, List<Token> tokens, List<Element> read) {
        var unknown = read.stream().filter(Unknown.class::isInstance).map(element -> ((Unknown) element).text())
                .filter(word -> !Everyday.isWord(word)).toList();
        var mended = translations.mended(tokens, unknown);
        var again = Sentence.read(vocabulary, mended);
        return unknown(again) < unknown(read) ? again : read;
    }

    private static long unknown(List<Element> elements) {
        return elements.stream().filter(element -> element instanceof Unknown).count();
    }

    private Interpretation interpret(List<Element> elements, Names names) {
        var friendly = friendly(elements);
        if (friendly.isPresent()) {
            return friendly.get();
        }
        var doubt = elements.stream().filter(Element.Doubtful.class::isInstance).map(Element.Doubtful.class::cast).findFirst();
        if (doubt.isPresent()) {
            return DoubtfulWord.interpret(doubt.get(), elements, sure -> interpret(sure, names));
        }
        var clues = new Clues(elements);
        if (clues.neverBehindPeriod()) {
            return AllTime.orOf(elements, sure -> interpret(sure, names));
        }
        var missing = Missing.of(clues, names);
        if (missing.isPresent()) {
            return missing.get();
        }
        var doubtful = clues.customers().stream().filter(customer -> customer.questions().size() > 1).findFirst();
        if (doubtful.isPresent()) {
            return which(elements, doubtful.get());
        }
        if (clues.asksForPeople() && clues.has(Meaning.BUY) && clues.customers().size() == 1 && clues.bases().isEmpty()) {
            var bought = clues.customers().getFirst(); // a customer buys and is not bought
            return new Unclear("I know no product \"" + bought.text() + "\".", bought.questions().stream().map(name -> "customer " + name)
                    .limit(1).toList(), Interpretation.Reason.WORDS);
        }
        clues.take(Meaning.GREETING, Meaning.THANKS);
        if (clues.has(SUBJECTS)) {
            clues.take(Meaning.OVERVIEW); // an overview of something is that, shown
        }
        comparedWithTheOneBefore(clues);
        var form = Form.take(clues);
        var bare = Topics.ALL.stream().flatMap(topic -> topic.question(clues).stream()).findFirst();
        var question = bare.map(form::of);
        if (!clues.customers().isEmpty() && question.filter(words -> OF_CUSTOMERS.stream().noneMatch(words::startsWith)).isPresent()) {
            var named = clues.customers().stream().map(customer -> customer.questions().getFirst()).toList();
            return new Unclear("That I cannot tell of one customer alone.",
                    List.of("customer " + named.getFirst(), "revenue customer " + String.join(", ", named)), Interpretation.Reason.WORDS);
        }
        var dropped = question.flatMap(words -> unsaid(clues, words));
        if (dropped.isPresent()) {
            return new Unclear("I don't understand \"" + dropped.get() + "\" here.", question.stream().toList(),
                    Interpretation.Reason.WORDS);
        }
        if (question.isEmpty() || !clues.rest().isEmpty() || !clues.bounds().isEmpty() || !clues.silent().isEmpty()) {
            return unclear(clues, bare, names);
        }
        return new Asks(question.get());
    }

    /// What a question is to be ordered or broken down by and does not say.
    private static Optional<String> unsaid(Clues clues, String question) {
        if (question.startsWith("definitions")) {
            return Optional.empty();
        }
        var groups = clues.breakdowns().stream().filter(group -> !ForecastTopic.says(question, group))
                .filter(group -> !question.contains("by " + group.word()) && !question.contains("each " + group.word()));
        var measures =
                clues.orderedBy().stream().filter(measure -> measure != Meaning.REVENUE && !question.contains(Measures.word(measure)));
        return Stream.concat(groups, measures).map(meaning -> "by " + meaning.word().replace('-', ' ')).findFirst();
    }

    /// `november compared to the month before`: the one before the period that is named.
    private void comparedWithTheOneBefore(Clues clues) {
        if (clues.periods().size() == 1 && clues.bases().isEmpty() && clues.lastPeriod().isPresent() && clues.take(Meaning.PERIOD_BEFORE)) {
            clues.bases().add(periods.calendar().preceding(clues.lastPeriod().get()).label());
            clues.take(Meaning.THAN, Meaning.COMPARE);
        }
        var step = clues.text(Meaning.PERIOD_BEFORE).map(RUNNING::get);
        if (clues.periods().isEmpty() && clues.bases().isEmpty() && step.isPresent()) { // `mom growth`
            clues.take(Meaning.PERIOD_BEFORE);
            clues.periods().add("this " + step.get());
            clues.bases().add("last " + step.get());
        }
    }

    private static Optional<Interpretation> friendly(List<Element> elements) {
        var said = elements.stream().filter(Said.class::isInstance).map(Said.class::cast).toList();
        var other = elements.stream().anyMatch(element -> !(element instanceof Said) && !(element instanceof Element.Mark));
        var courteous = said.stream().allMatch(phrase -> phrase.meanings().stream().anyMatch(COURTESY::contains));
        if (other || !courteous || said.stream().allMatch(phrase -> SAYS_NOTHING.containsAll(phrase.meanings()))) {
            return Optional.empty();
        }
        var greets = said.stream().anyMatch(phrase -> phrase.is(Meaning.GREETING));
        return Optional.of(new Friendly(greets ? Interpretation.Kind.GREETING : Interpretation.Kind.THANKS));
    }

    private static Interpretation which(List<Element> elements, OfCustomer doubtful) {
        var choices = doubtful.questions().stream().limit(5).map(choice -> question(elements, doubtful, choice)).flatMap(Optional::stream)
                .toList();
        var cards = doubtful.questions().stream().limit(5).map(name -> "customer " + name).toList();
        return new Unclear("Several customers fit \"" + doubtful.text() + "\". Which one?", choices.isEmpty() ? cards : choices,
                Interpretation.Reason.CHOICE);
    }

    private static Optional<String> question(List<Element> elements, OfCustomer doubtful, String choice) {
        var sure = elements.stream().map(element -> element.equals(doubtful) ? new OfCustomer(List.of(choice), doubtful.text()) : element)
                .toList();
        var clues = new Clues(sure);
        return Topics.ALL.stream().flatMap(topic -> topic.question(clues).stream()).findFirst();
    }

    /// Names the first thing that nobody took; offers the question without it, and what a mistyped name may have been.
    private static Interpretation unclear(Clues clues, Optional<String> question, Names names) {
        var first = clues.rest().stream().findFirst()
                .or(() -> clues.bounds().stream().map(bound -> (Element) new Amount(bound.number(), bound.percent())).findFirst());
        var text = first.map(Interpreter::text).orElse("");
        if (first.isEmpty()) {
            return new Unclear("What would you like to know?", USUAL, Interpretation.Reason.WORDS);
        }
        var word = first.get() instanceof Unknown unknown ? unknown.text() : "";
        return new Unclear(word, () -> told(text, word.isEmpty() ? List.of() : close(word, names.closest(word)), question),
                Interpretation.Reason.WORDS);
    }

    /// Of names that a word may be a slip of those with a word that is hardly another; what is far off is no help, and an everyday word is
    /// no slip.
    private static List<String> close(String typed, List<String> names) {
        var letters = Letters.of(typed);
        var most = letters.length() >= LONG ? 2 : 1;
        return letters.length() < SHORT || Everyday.isWord(typed)
                ? List.of()
                : names.stream().filter(name -> Arrays.stream(Letters.of(name).split(" ", -1))
                        .anyMatch(word -> word.startsWith(letters) || Slips.between(letters, word) <= most)).toList();
    }

    private static Interpretation.Told told(String text, List<String> closest, Optional<String> question) {
        var hint = closest.isEmpty() ? "" : " Did you mean " + String.join(" or ", closest) + "?";
        var instead = closest.stream().map(name -> question.map(known -> known + " " + name).orElse("revenue " + name));
        var offered = question.map(known -> known.startsWith(OF_A_DAY) ? OF_A_DAY : known);
        return new Interpretation.Told("I don't understand \"" + text + "\"" + (question.isPresent() ? " here." : ".") + hint,
                Stream.concat(instead, (offered.isPresent() || !closest.isEmpty() ? offered.stream() : USUAL.stream())).toList(),
                !closest.isEmpty());
    }

    private static String text(Element element) {
        return switch (element) {
            case Said said -> said.text();
            case Unknown unknown -> unknown.text();
            case Amount amount -> amount.number().toPlainString() + (amount.percent() ? " %" : "");
            case Stretch stretch -> stretch.count() + " " + stretch.unit() + "s";
            case Element other -> other.toString();
        };
    }
}
