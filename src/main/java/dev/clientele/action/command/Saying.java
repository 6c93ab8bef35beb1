package dev.clientele.action.command;

import dev.clientele.command.Asker;
import dev.clientele.command.Refusal;
import dev.clientele.language.period.PeriodParser;
import dev.clientele.model.action.Entry.What;
import dev.clientele.model.action.Field;
import dev.clientele.model.action.Person;
import dev.clientele.model.action.Step;
import dev.clientele.model.subscription.Address;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What someone says of an action behind its keys, as entries of its history.
record Saying(ActionDependencies means, Asker asker) {

    private static final int MOST_LETTERS = 1_000;
    /// Where somebody is found, behind their name or alone: `Anna Berg slack:U0123456`.
    private static final Pattern FOUND = Pattern.compile("(?:(?<name>.*\\S)\\s+)?(?<platform>slack|web|mail):(?<id>\\S+)");
    /// The platforms on which the bot can write to somebody by itself.
    private static final Set<String> WRITTEN_TO = Set.of("slack", "web");

    /// @param steps those that the action has already
    /// @throws Refusal where something cannot be so
    List<What> said(List<ActionWords.Part> parts, List<Step> steps) {
        var said = new ArrayList<What>();
        var next = steps.size() + 1;
        for (var part : parts) {
            var what = what(part, next);
            said.add(what);
            if (what.field() == Field.STEP) {
                next++;
            }
        }
        return said;
    }

    private What what(ActionWords.Part part, int nextStep) {
        requireWords(part);
        return switch (part.key()) {
            case POTENTIAL, SIMPLICITY -> What.of(part.key().field(), degree(part));
            case DUE -> What.of(Field.DUE, ahead(part.words()).toString());
            case OWNER, RESPONSIBLE, ACCOUNTABLE, CONSULTED, INFORMED -> person(part.words()).as(part.key().field());
            case STEP -> step(part.said(), nextStep);
            case STEPDONE -> new What(Field.STEP_DONE, number(part, nextStep - 1), "done", "");
            case TITLE, CHALLENGE, RESULT, STAKEHOLDERS, BARRIERS -> What.of(part.key().field(), part.words());
            case HOLDOUT -> throw new Refusal("A holdout is drawn when the action is planned: `action plan NUMBER holdout 20%`.");
        };
    }

    private static void requireWords(ActionWords.Part part) {
        var letters = part.words().codePointCount(0, part.words().length());
        if (part.words().isEmpty()) {
            throw new Refusal("Something is missing behind `" + part.key().word() + "`.");
        }
        if (letters > MOST_LETTERS) {
            throw new Refusal(
                    "What stands behind `" + part.key().word() + "` has " + letters + " letters; I keep up to " + MOST_LETTERS + ".");
        }
    }

    private static String degree(ActionWords.Part part) {
        if (!part.words().matches("[1-5]")) {
            throw new Refusal("`" + part.key().word() + "` goes from 1 to 5, so \"" + part.words() + "\" is none.");
        }
        return part.words();
    }

    private static String number(ActionWords.Part part, int steps) {
        if (!part.words().matches("\\d{1,3}") || Integer.parseInt(part.words()) < 1 || Integer.parseInt(part.words()) > steps) {
            throw new Refusal("There is no step " + part.words() + "; the action has " + steps + ".");
        }
        return part.words();
    }

    /// `Write the letter by friday`: a step with a day of its own, or without. Within quotes `by` belongs to the step.
    private What step(ActionWords.Stretch said, int number) {
        return said.around("by")
                .map(parts -> new What(Field.STEP, Integer.toString(number), parts.getFirst(), ahead(parts.getLast()).toString()))
                .orElseGet(() -> new What(Field.STEP, Integer.toString(number), said.text(), ""));
    }

    /// A day by which something is to be done.
    ///
    /// @throws Refusal for one that is over: a plan for it is a slip, such as last year's date
    private LocalDate ahead(String words) {
        var day = days().read(words);
        if (day.isBefore(means.today())) {
            throw new Refusal("Nothing can be planned for " + means.terms().wording().day(day) + ", which is over.");
        }
        return day;
    }

    /// Where they are to be found: on the page, which knows nobody, whoever opens it.
    private Address self(String platform) {
        return Address.isPage(platform) ? Address.PAGE : new Address(platform, asker.id());
    }

    /// `me` is whoever says it; others are found by their names, or named as `slack:U0123456`, with a name before it or without.
    private Person person(String words) {
        if (words.equalsIgnoreCase("me") || words.equalsIgnoreCase("myself")) {
            return new Person(asker.name(), Optional.of(asker.platform()).filter(WRITTEN_TO::contains).map(this::self));
        }
        var mention = words.replaceFirst("^<@([A-Z0-9]+)(\\|[^>]*)?>$", "slack:$1");
        var found = FOUND.matcher(mention);
        if (found.matches()) {
            var name = Optional.ofNullable(found.group("name")).orElse(mention);
            return new Person(name, Optional.of(new Address(found.group("platform"), found.group("id"))));
        }
        return new Person(words.replaceFirst("^@", ""), Optional.empty());
    }

    DayWords days() {
        return new DayWords(new PeriodParser(means.terms().calendar()), means.today());
    }
}
