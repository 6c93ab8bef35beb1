package dev.clientele.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Understands whole questions on one day over one vocabulary.
record Understanding(Commands commands, Grammar grammar, Names names, LocalDate today) {

    private static final int MOST_LETTERS = 1_000;
    /// Of a command that takes a text, whose own limit it shall name.
    private static final int MOST_TEXT = 10_000;
    private static final int MOST_SLIPS = 4;
    private static final int MOST_SUGGESTIONS = 5;
    /// Each is compared with all names once more.
    private static final int MOST_MENDED = 5;
    private static final String BOT = "clientele";

    /// A question understood: its command and what it is asked.
    record Understood(Command command, Invocation invocation) {}

    /// Understands a question, with or without `/clientele` before it. No words ask for `help`.
    ///
    /// @throws Refusal whose suggestions are all understood
    Understood of(String question) {
        try {
            return read(question);
        } catch (Refusal refusal) {
            throw Refusal.later(() -> new Refusal.Words(refusal.getMessage(), working(refusal.suggestions(), MOST_SLIPS)));
        }
    }

    /// The question behind a slash or the bot's name.
    static String withoutAddress(String question) {
        var start = firstLetter(question, 0);
        var named = start < question.length() && "/@".indexOf(question.charAt(start)) >= 0 ? start + 1 : start;
        var behind = named + BOT.length();
        if (question.regionMatches(true, named, BOT, 0, BOT.length())
                && (behind == question.length() || endsAddress(question.charAt(behind)))) {
            var rest = firstLetter(question, behind);
            return question.substring(
                    rest < question.length() && ",:/".indexOf(question.charAt(rest)) >= 0 ? firstLetter(question, rest + 1) : rest);
        }
        return question.substring(start < question.length() && question.charAt(start) == '/' ? named : start);
    }

    private static boolean endsAddress(char character) {
        return Character.isWhitespace(character) || ",:".indexOf(character) >= 0;
    }

    private static int firstLetter(String text, int from) {
        var index = from;
        while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private Understood read(String question) {
        requireAtMost(MOST_TEXT, question);
        var typed = Words.of(withoutAddress(question));
        var words = typed.size() == 0 ? Words.of("help") : typed;
        var found = commands.find(words);
        if (found.isEmpty() || found.get().command().spec().parameter(Parameter.Text.class).isEmpty()) {
            requireAtMost(MOST_LETTERS, question);
        }
        if (found.isEmpty()) {
            return implied(words).orElseThrow(() -> commands.unknown(words));
        }
        return new Understood(found.get().command(), parse(found.get().command(), found.get().arguments()));
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
        var example = command.spec().examples().getFirst();
        if (wrapping.question().isEmpty()) {
            throw new Refusal("`" + command.spec().name() + "` needs a question, such as `" + example + "`.", command.spec().examples());
        }
        var asked = commands.find(Words.of(wrapping.question())).map(Commands.Found::command);
        if (asked.isPresent() && !isComputed(asked.get())) {
            throw new Refusal("`" + command.spec().name() + "` takes a question that computes something, such as `" + example + "`.",
                    command.spec().examples());
        }
        var inner = inner(command.spec(), wrapping.question());
        return new Invocation(command.spec(), OptionalInt.empty(), wrapping.choices(), List.of(), List.of(), List.of(), List.of(), "",
                Optional.of(inner.invocation()), inner.invocation().answerDay());
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
