package dev.clientele.command;

import dev.clientele.language.Interpretation;
import dev.clientele.model.Dimension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Understands whole questions on one day over one vocabulary.
record Understanding(Commands commands, Grammar grammar, Names names, LocalDate today, Readings readings) {

    /// Words that begin a question and no command.
    private static final int MOST_LETTERS = 1_000;
    /// Of a command that takes a text, whose own limit it shall name.
    private static final int MOST_TEXT = 10_000;
    private static final List<String> PRONOUNS = List.of("they", "them", "it");
    /// Of what was told before.
    private static final Set<String> REFERRING =
            Set.of("they", "them", "their", "theirs", "it", "its", "that", "those", "these", "he", "she", "his", "her", "same", "there");
    /// Words that begin a whole sentence.
    private static final Set<String> BEGINNINGS =
            Set.of("who", "how", "how's", "hows", "is", "are", "was", "were", "do", "does", "did", "have", "has",
                    "had", "will", "can", "could", "wie", "comment", "c\u00f3mo", "como", "hur");
    private static final int MOST_SLIPS = 4;
    private static final int MOST_SUGGESTIONS = 5;
    /// Each is compared with all names once more.
    private static final int MOST_MENDED = 5;

    /// A question understood: its command and what it is asked.
    record Understood(Command command, Invocation invocation) {}

    /// Understands a question, with or without `/clientele` before it. No words ask for `help`.
    ///
    /// @throws Refusal whose suggestions are all understood
    Understood of(String question) {
        return readings.of(new Readings.Text(question, names.vocabulary().dataVersion(), today), () -> told(question));
    }

    private Understood told(String question) {
        try {
            return calling(question, read(question));
        } catch (Refusal refusal) {
            throw Refusal.later(() -> new Refusal.Words(refusal.getMessage(), working(refusal.suggestions(), MOST_SLIPS),
                    refusal.isOfUnknownWord()));
        }
    }

    /// `who should I call` asks for the list of calls where one is kept, otherwise and with anything more who is at risk.
    private Understood calling(String question, Understood understood) {
        var isMeant = understood.invocation().question().equals("at-risk")
                && CallWords.areIn(Words.of(Addressing.withoutAddress(question)));
        return isMeant ? canonical(CallWords.LIST).orElse(understood) : understood;
    }

    /// Understands a question or what it changes in the one before.
    ///
    /// @throws Refusal whose suggestions are all understood
    Understood of(String question, Optional<Invocation> before) {
        return before.map(asked -> changed(question, asked).orElseGet(() -> ofThem(question, asked))).orElseGet(() -> of(question));
    }

    /// Whether it is a whole sentence that refers to nothing before it: `how was last month`, `are we growing`.
    private boolean isOwnQuestion(String question, Words words) {
        return words.isAnyAt(0, BEGINNINGS) && !words.isAnyAt(1, List.of("about", "much", "many", "often"))
                && IntStream.range(0, words.size()).noneMatch(i -> words.isAnyAt(i, REFERRING)) && isUnderstood(question);
    }

    private boolean isUnderstood(String question) {
        try {
            of(question);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    /// A question about `them`, who are the customers of the question before.
    private Understood ofThem(String question, Invocation before) {
        var asked = of(question);
        var words = Words.of(Addressing.withoutAddress(question));
        var isOfThem = IntStream.range(0, words.size()).anyMatch(i -> words.isAnyAt(i, PRONOUNS));
        if (!isOfThem || before.customers().isEmpty() || !asked.invocation().customers().isEmpty()
                || !asked.invocation().filters().isEmpty()) {
            return asked;
        }
        var named = CustomerReader.LEAD + " " + before.customers().stream().map(CustomerName::question).collect(Collectors.joining(", "));
        var isOfAll = asked.invocation().spec().parameter(Parameter.Customers.class).isEmpty();
        try {
            return canonical(isOfAll ? named : asked.invocation().question() + " " + named).orElse(asked);
        } catch (Refusal otherwise) {
            return asked;
        }
    }

    private Optional<Understood> changed(String question, Invocation before) {
        var words = Words.of(Addressing.withoutAddress(question));
        if (question.length() > MOST_LETTERS || words.size() == 0 || (isCommand(words) && !isMeasure(words, before))
                || isOwnQuestion(question, words)) {
            return Optional.empty();
        }
        try {
            return grammar.changes(words, names, today).flatMap(changes -> new FollowUp(before, changes, grammar.calendar()).question())
                    .flatMap(this::canonical);
        } catch (Refusal otherwise) {
            return Optional.empty();
        }
    }

    /// Whether a single word is what the question before may show, though it is a command's name, too: `orders` behind
    /// `revenue by month`. How a list is ordered is said with `by`.
    private static boolean isMeasure(Words words, Invocation before) {
        return words.size() == 1 && !words.isAt(0, before.spec().name()) && before.spec().parameters(Parameter.Word.class).stream()
                .anyMatch(word -> word.options().contains(words.at(0).lower()));
    }

    /// Whether a question begins with a command and is not its bare name, behind which the question before is meant. Behind `and` or
    /// `what about` stands what is to be changed.
    private boolean isCommand(Words words) {
        if (words.isAnyAt(0, List.of("and", "also", "then")) || (words.isAt(0, "what") && words.isAt(1, "about"))
                || (words.isAt(0, "how") && words.isAt(1, "about"))) {
            return false;
        }
        if (words.isAnyAt(words.size() - 1, List.of("only", "instead"))) {
            return false;
        }
        var bare = words.size() <= 2 && List.of(ExplainCommand.NAME, ExportCommand.NAME).contains(words.at(0).lower());
        return !bare && !words.isAnyAt(words.size() - 1, List.of("them", "these", "those")) && commands.leading(words).isPresent();
    }

    private Understood read(String question) {
        requireAtMost(MOST_TEXT, question);
        var typed = Words.of(Addressing.withoutAddress(question)).withSharedYears();
        var words = typed.size() == 0 ? Words.of("help") : typed;
        var found = commands.find(words).filter(named -> isMeant(named, words));
        if (found.isEmpty() || found.get().command().spec().parameter(Parameter.Text.class).isEmpty()) {
            requireAtMost(MOST_LETTERS, question);
        }
        if (found.isPresent() && !(found.get().command() instanceof Question)) {
            var said = words.at(0).text().equalsIgnoreCase(found.get().command().spec().name())
                    ? Optional.<Understood>empty()
                    : sentence(words); // `what alerts do we have`
            if (said.isPresent()) {
                return said.get();
            }
            return new Understood(found.get().command(), parse(found.get().command(), found.get().arguments()));
        }
        return named(words).orElseGet(() -> spoken(words));
    }

    /// Whether a command is meant by its name and not by an everyday word: `calls 5`, but not `who did not call`.
    private static boolean isMeant(Commands.Found found, Words words) {
        return !(found.command() instanceof Change change) || change.isNamedAnywhere()
                || words.at(0).text().equalsIgnoreCase(change.spec().name());
    }

    /// A question that begins with a command; in whose words everyday ones may stand. Empty where it does not.
    private Optional<Understood> named(Words words) {
        var sentence = isSentence(words) ? sentence(words) : Optional.<Understood>empty();
        return sentence.isPresent() ? sentence : commands.leading(words).filter(found -> isMeant(found, words)).map(found -> {
            try {
                return new Understood(found.command(), parse(found.command(), found.arguments()));
            } catch (Refusal refusal) {
                return inSentence(words, refusal);
            }
        });
    }

    /// `how many orders`, `top 5 orders in november`, `top 5 bikes`, `customers with 3 orders`: a sentence, though it seems to name a
    /// command.
    private boolean isSentence(Words words) {
        var counted = words.size() > 2 && words.at(1).text().chars().allMatch(Character::isDigit) ? 2 : 1;
        var ranked = words.isAt(0, "top") && words.size() > counted && (words.isAnyAt(counted, List.of("orders", "invoices", "deals"))
                || names.match(Dimension.CATEGORY, words, counted).isPresent());
        var isShare = IntStream.range(0, words.size()).anyMatch(i -> words.isAt(i, "%"));
        return words.isAnyAt(0, List.of("how", "who", "whom")) || ranked || isShare
                || (words.isAnyAt(0, List.of("customers", "clients", "accounts")) && words.isAnyAt(1, List.of("with", "of")));
    }

    private Optional<Understood> sentence(Words words) {
        return grammar.interpret(words, names, today, false) instanceof Interpretation.Asks asks ? asked(asks) : Optional.empty();
    }

    /// A question in everyday words.
    private Understood spoken(Words words) {
        return switch (grammar.interpret(words, names, today, true)) {
            case Interpretation.Asks asks ->
                    canonical(asks.question()).orElseGet(() -> implied(words).orElseThrow(() -> commands.unknown(words)));
            case Interpretation.Friendly friendly -> friendly(friendly.kind());
            case Interpretation.Unclear unclear -> within(words).orElseThrow(() -> refusal(words, unclear));
        };
    }

    /// A question that names a command somewhere within.
    private Optional<Understood> within(Words words) {
        try {
            return commands.within(words).filter(found -> isMeant(found, words))
                    .map(found -> new Understood(found.command(), parse(found.command(), found.arguments())))
                    .filter(understood -> understood.invocation().customers().isEmpty()); // `bikes only` is no customer
        } catch (Refusal otherwise) {
            return Optional.empty();
        }
    }

    private Refusal refusal(Words words, Interpretation.Unclear unclear) {
        // Where no single word stands out, a mistyped command at the beginning is the likeliest mistake.
        if (!unclear.certain() && (unclear.word().isEmpty() ? commands.beginsLikeOne(words) : commands.resembles(unclear.word()))) {
            return commands.unknown(words);
        }
        return told(unclear);
    }

    /// What a command does not understand as a sentence; where that does not help either, why the command does not understand it.
    private Understood inSentence(Words words, Refusal refusal) {
        return switch (grammar.interpret(words, names, today, false)) {
            case Interpretation.Asks asks -> asked(asks).filter(understood -> understood.invocation().about().isEmpty()
                    || understood.invocation().spec().name().equals(ExportCommand.NAME)).orElseThrow(() -> refusal);
            case Interpretation.Unclear unclear when unclear.certain() -> throw told(unclear);
            case Interpretation.Unclear ignored -> mended(words, refusal);
            case Interpretation.Friendly ignored -> throw refusal;
        };
    }

    /// The same with its words mended where the command has nothing to offer.
    private Understood mended(Words words, Refusal refusal) {
        return switch (grammar.interpret(words, names, today, true)) {
            case Interpretation.Asks asks when refusal.isOfUnknownWord() -> asked(asks).orElseThrow(() -> refusal);
            case Interpretation.Unclear unclear -> throw Refusal.later(() -> helpful(refusal, unclear));
            case Interpretation ignored -> throw refusal;
        };
    }

    /// What a name that is mistyped may be, where the command only knows that it does not understand it.
    private static Refusal.Words helpful(Refusal refusal, Interpretation.Unclear unclear) {
        if (unclear.word().isEmpty() || !refusal.isOfUnknownWord()) {
            return refusal.words();
        }
        var told = unclear.told().get();
        return told.isGuess() ? new Refusal.Words(told.message(), told.instead()) : refusal.words();
    }

    private Optional<Understood> asked(Interpretation.Asks asks) {
        try {
            return canonical(asks.question());
        } catch (Refusal otherwise) {
            return Optional.empty();
        }
    }

    /// Whether there are words in it that say nothing to the grammar; a name that fits several customers says something, and so does a
    /// wish for what the data does not hold. What is to be written down is no question.
    boolean isUnclear(String question) {
        var words = Words.of(Addressing.withoutAddress(question));
        if (question.length() > MOST_LETTERS || commands.leading(words).filter(found -> found.command() instanceof Change).isPresent()) {
            return false;
        }
        return grammar.interpret(words, names, today, true) instanceof Interpretation.Unclear unclear
                && unclear.reason() == Interpretation.Reason.WORDS;
    }

    private static Refusal told(Interpretation.Unclear unclear) {
        return Refusal.later(() -> new Refusal.Words(unclear.told().get().message(), unclear.told().get().instead()));
    }

    /// A question that begins with a command, in canonical words.
    ///
    /// @throws Refusal where its other words are not understood
    Optional<Understood> canonical(String question) {
        return commands.leading(Words.of(question))
                .map(found -> new Understood(found.command(), parse(found.command(), found.arguments())));
    }

    private Understood friendly(Interpretation.Kind kind) {
        var talk = new SmallTalk(kind);
        return new Understood(talk, new Invocation(talk.spec(), OptionalInt.empty(), Map.of(), Optional.empty(), List.of(),
                new AnswerDay(today, Optional.empty(), false)));
    }

    private static void requireAtMost(int letters, String question) {
        if (question.length() > letters) {
            throw new Refusal("That question has " + question.length() + " letters; I read up to " + MOST_LETTERS + ".", List.of("help"));
        }
    }

    private Invocation parse(Command command, Words arguments) {
        if (command.spec().parameter(Parameter.WholeQuestion.class).isPresent()) {
            return about(command, Wrapping.of(command.spec(), arguments));
        }
        return grammar.parse(new TypedWords(command.spec(), arguments, names), today);
    }

    /// A command about a question, and that question understood.
    private Invocation about(Command command, Wrapping wrapping) {
        if (wrapping.question().isEmpty()) {
            throw wants(command.spec(), "needs a question");
        }
        commands.find(Words.of(wrapping.question())).ifPresent(asked -> requireComputed(command.spec(), asked.command()));
        var inner = inner(command.spec(), wrapping.question());
        requireComputed(command.spec(), inner.command()); // plain words may ask for a file, too
        return new Invocation(command.spec(), OptionalInt.empty(), wrapping.choices(), List.of(), List.of(), List.of(), List.of(), "",
                Optional.of(inner.invocation()), inner.invocation().answerDay());
    }

    private static void requireComputed(CommandSpec spec, Command asked) {
        if (!isComputed(asked)) {
            throw wants(spec, "takes a question that computes something");
        }
    }

    private static Refusal wants(CommandSpec spec, String what) {
        return new Refusal("`" + spec.name() + "` " + what + ", such as `" + spec.examples().getFirst() + "`.", spec.examples());
    }

    /// A command about a question is about no other such command.
    private static boolean isComputed(Command command) {
        return command instanceof Question && !(command instanceof Help)
                && command.spec().parameter(Parameter.WholeQuestion.class).isEmpty();
    }

    private Understood inner(CommandSpec outer, String question) {
        try {
            return read(question);
        } catch (Refusal refusal) {
            throw Refusal.later(() -> new Refusal.Words(refusal.getMessage(),
                    refusal.suggestions().stream().map(suggestion -> outer.name() + ' ' + suggestion).toList()));
        }
    }

    /// A question that names no command but says what only one of them takes: `new customers last quarter`; or a customer,
    /// by itself: `Nordlicht`.
    private Optional<Understood> implied(Words words) {
        var understood = commands.all().stream().filter(Question.class::isInstance)
                .filter(command -> command.spec().parameter(Parameter.WholeQuestion.class).isEmpty())
                .filter(command -> command.spec().parameter(Parameter.Text.class).isEmpty())
                .flatMap(command -> understood(command, words).stream()).toList();
        var impersonal = understood.stream().filter(found -> found.invocation().customers().isEmpty()).toList();
        if (impersonal.isEmpty()) {
            return understood.stream().filter(found -> isAboutCustomer(found.command().spec())).findFirst();
        }
        return impersonal.size() == 1 ? Optional.of(impersonal.getFirst()) : Optional.empty();
    }

    private static boolean isAboutCustomer(CommandSpec spec) {
        return spec.parameter(Parameter.Customers.class).filter(customers -> customers.least() > 0).isPresent();
    }

    /// The words as a command's; empty where it does not understand them or they say nothing.
    private Optional<Understood> understood(Command command, Words words) {
        try {
            var invocation = parse(command, words);
            return invocation.question().equals(command.spec().name())
                    ? Optional.empty()
                    : Optional.of(new Understood(command, invocation));
        } catch (Refusal otherwise) {
            return Optional.empty();
        }
    }

    /// The suggestions that are understood, in their plainest words. Where none is, some are mended further, for they may hold
    /// another slip.
    private List<String> working(List<String> suggestions, int slips) {
        var working = new LinkedHashSet<String>();
        var refusals = new ArrayList<Refusal>();
        for (var suggestion : suggestions) {
            if (working.size() == MOST_SUGGESTIONS) {
                break;
            }
            try {
                working.add(read(suggestion).invocation().question());
            } catch (Refusal refusal) {
                refusals.add(refusal);
            }
        }
        if (!working.isEmpty() || slips == 1 || refusals.isEmpty()) {
            return List.copyOf(working);
        }
        var further = refusals.stream().limit(MOST_MENDED).flatMap(refusal -> refusal.suggestions().stream()).distinct().toList();
        return working(further, slips - 1);
    }
}
