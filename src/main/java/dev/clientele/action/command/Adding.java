package dev.clientele.action.command;

import dev.clientele.action.reply.CardReply;
import dev.clientele.command.Asker;
import dev.clientele.command.Invocation;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.Sheet;
import dev.clientele.model.Phrase;
import dev.clientele.model.action.Entry.What;
import dev.clientele.model.action.Field;
import dev.clientele.model.action.Origin;
import dev.clientele.model.action.State;
import dev.clientele.model.action.Target;
import dev.clientele.model.action.Target.Part;
import dev.clientele.portfolio.LastYears;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// `action add`: an idea, by itself or for the customers that a question finds.
record Adding(ActionDependencies means) {

    static final int MOST_LETTERS = 200;
    private static final int YEAR = 365;
    private static final int MIDDLE = 3;
    /// From these shares of a year's net revenue on, what is at stake makes a potential of 2, 3, 4, 5.
    private static final double[] STAKES = {0.005, 0.02, 0.05, 0.1};

    /// What a question found.
    private record Found(Origin origin, String title, List<Target> targets) {}

    /// An idea that is not kept yet.
    private record Idea(Found found, List<What> entries) {}

    Reply add(String typed, Asker asker) {
        var idea = idea(typed, asker);
        var added = means.actions().add(idea.found().origin(), idea.found().targets(), means.signed(idea.entries(), asker));
        return new CardReply(means.desk(), added).reply("");
    }

    /// Refuses an idea that cannot be kept, and keeps none.
    void rehearse(String typed, Asker asker) {
        idea(typed, asker);
    }

    /// The form of an idea for whom a question finds, or by itself, with what is proposed for it.
    Sheet sheet(ActionWords words) {
        var found = found(words);
        var after = words.question().isEmpty() ? "" : "from " + words.question();
        return IdeaSheet.of(after, Phrase.capitalised(found.title()), potential(found.targets()), MIDDLE);
    }

    private Idea idea(String typed, Asker asker) {
        var words = ActionWords.of(typed);
        if (words.question().isEmpty()) {
            requireNoQuestion(typed);
        }
        var found = found(words);
        var title = title(words, found);
        requireNew(title, found);
        var entries = new ArrayList<>(List.of(What.of(Field.TITLE, title), Shelf.state(State.IDEA),
                What.of(Field.POTENTIAL, Integer.toString(potential(found.targets()))),
                What.of(Field.SIMPLICITY, Integer.toString(MIDDLE))));
        entries.addAll(new Saying(means, asker).said(words.parts(), List.of()));
        return new Idea(found, List.copyOf(entries));
    }

    private Found found(ActionWords words) {
        return words.question().isEmpty() ? nobody() : found(words.question());
    }

    /// One who presses a button twice, or says what a colleague has just said, hears of the action that there is.
    private void requireNew(String title, Found found) {
        var chosen = chosen(found.targets());
        means.actions().all().stream().filter(known -> known.state().isOpen() && known.title().equalsIgnoreCase(title))
                .filter(known -> chosen(known.found()).equals(chosen)).findFirst().ifPresent(known -> {
                    var who = chosen.isEmpty() ? "" : " for the same customers";
                    throw new Refusal("Action " + known.id() + ", \u201c" + known.title() + "\u201d, is that already" + who
                            + ", and is " + known.state().told() + ". Give another one another title.",
                            List.of("action show " + known.id()));
                });
    }

    private static Set<String> chosen(List<Target> targets) {
        return targets.stream().filter(Target::isChosen).map(Target::customer).collect(Collectors.toSet());
    }

    /// A title in which a question stands behind another word than `from` is asked about.
    private void requireNoQuestion(String typed) {
        for (var split : ActionWords.splits(typed)) {
            var question = split.getLast();
            var asked = means.questions().understand(question)
                    .filter(found -> question.toLowerCase(Locale.ROOT).startsWith(found.spec().name() + " ")
                            || question.equalsIgnoreCase(found.spec().name()));
            asked.ifPresent(found -> {
                var title = ActionWords.bare(split.getFirst());
                throw new Refusal(
                        "Are the customers of `" + found.question() + "` meant? Then write `from` before it; else put the whole title in "
                                + "quotes.",
                        List.of("action add \"" + title + "\" from " + found.question(),
                                "action add \"" + ActionWords.bare(typed) + "\""));
            });
        }
    }

    private Found nobody() {
        return new Found(new Origin("", means.today(), means.portfolio().get().dataVersion()), "", List.of());
    }

    private Found found(String question) {
        var asked = means.questions().understand(question).orElseThrow(() -> notUnderstood(question));
        var reply = requireCustomers(asked);
        var origin = new Origin(asked.question(), reply.asOf().orElse(means.today()), reply.dataVersion());
        return new Found(origin, reply.title(), Stream.concat(targets(reply.listed().shown(), Part.CHOSEN),
                targets(reply.listed().left(), Part.LEFT)).toList());
    }

    private Refusal notUnderstood(String question) {
        var why = means.questions().misunderstanding(question).orElse("");
        return new Refusal(
                "I don't understand the question \"" + question + "\". " + (why + " Name one that lists customers; what is said of "
                        + "the action stands before `from`.").strip(),
                List.of("action add from at-risk", "action add from win-back"));
    }

    private Reply requireCustomers(Invocation asked) {
        var reply = means.questions().answer(asked);
        if (reply.listed().shown().isEmpty()) {
            throw new Refusal("`" + asked.question() + "` lists no customers that something could be done with.",
                    List.of("action add from at-risk", "action add from win-back"));
        }
        return reply;
    }

    private Stream<Target> targets(List<String> ids, Part part) {
        var customers = means.portfolio().get().customers();
        return ids.stream().map(id -> {
            var customer = customers.indexOf(id);
            return new Target(id, customer.isEmpty() ? id : customers.names()[customer.getAsInt()], part);
        });
    }

    private static String title(ActionWords words, Found found) {
        var title = words.lead().text().isEmpty() ? Phrase.capitalised(found.title()) : words.lead().text();
        if (title.isEmpty()) {
            throw new Refusal(
                    "What is to be done? Type it in quotes, such as `action add \"Call the silent platinum accounts\" from at-risk "
                            + "platinum`.");
        }
        var letters = title.codePointCount(0, title.length());
        if (letters > MOST_LETTERS) {
            throw new Refusal("That title has " + letters + " letters; I keep up to " + MOST_LETTERS + ". `action note` takes the rest.");
        }
        return title;
    }

    /// What the customers brought in the year to their last purchases, against the last year of all: from 1 to 5.
    private int potential(List<Target> targets) {
        var portfolio = means.portfolio().get();
        var chosen = targets.stream().filter(Target::isChosen).toList();
        if (chosen.isEmpty() || portfolio.isEmpty()) {
            return MIDDLE;
        }
        var end = means.desk().end();
        var stake = chosen.stream().flatMapToInt(target -> portfolio.customers().indexOf(target.customer()).stream())
                .mapToLong(customer -> LastYears.net(portfolio.days(), customer, end)).sum();
        var days = portfolio.days();
        var all = IntStream.rangeClosed(0, days.customers()).mapToLong(customer -> days.net(customer, end - YEAR, end)).sum();
        var share = (double) stake / Math.max(1, all);
        return 1 + (int) Arrays.stream(STAKES).filter(from -> share >= from).count();
    }
}
