package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.util.List;
import java.util.Set;

/// One thing a command takes. Help, completion, the parser and the platforms' manifests follow from it.
public sealed interface Parameter {

    /// How it stands in a usage line: `[by revenue|profit|orders]`.
    String usage();

    /// A bare number, such as the N of `top N`.
    record Count(int defaultValue, int max) implements Parameter {
        @Override
        public String usage() {
            return "[N]";
        }
    }

    /// One of a few words, behind a lead word or bare: `by profit`, `profit`.
    ///
    /// @param name its name in the invocation
    /// @param lead the word before it: `by`
    /// @param options the words to choose from; the first is the default where `defaultsToFirst`
    /// @param bare whether an option may stand without the lead word
    record Choice(String name, String lead, List<String> options, boolean defaultsToFirst, boolean bare) implements Parameter {
        public Choice {
            options = List.copyOf(options);
        }

        /// One whose words may stand bare.
        public Choice(String name, String lead, List<String> options, boolean defaultsToFirst) {
            this(name, lead, options, defaultsToFirst, true);
        }

        /// One of which nothing is chosen unless its lead word, after which it is named, stands before: `each country`.
        public static Choice behind(String lead, List<String> options) {
            return new Choice(lead, lead, options, false, false);
        }

        @Override
        public String usage() {
            return "[" + lead + " " + String.join("|", options) + "]";
        }
    }

    /// A stretch of time in the words of DEFINITIONS: `2025`, `last quarter`, `ytd`.
    ///
    /// @param most how many may be named
    /// @param parting what parts one from the other
    record PeriodWords(int most, Parting parting) implements Parameter {

        /// What stands between two periods.
        public enum Parting {
            /// anything; `to` does, unless `from` leads: `2019 2020`, `2019 to 2020`
            ANYTHING,
            /// `vs` or another word for it; `to` makes one period of two: `2020 vs 2019`
            VERSUS,
            /// anything, and `to` whatever leads: `from q2 to q3`
            TO
        }

        /// One period at most.
        public PeriodWords() {
            this(1);
        }

        /// So many periods, beside each other.
        public PeriodWords(int most) {
            this(most, Parting.ANYTHING);
        }

        @Override
        public String usage() {
            return most > 1 ? "[period]..." : "[period]";
        }
    }

    /// Customers by name or id, as far as typed without doubt: `Nordlicht`, `"Nordlicht Handel"`, `10042`.
    ///
    /// @param least how many must be named
    /// @param most how many may be named
    record Customers(int least, int most) implements Parameter {
        @Override
        public String usage() {
            var many = most > 1 ? "..." : "";
            return (least > 0 ? "NAME" : "[customer NAME]") + many;
        }
    }

    /// The rest of the line, kept as typed: a note.
    ///
    /// @param name what it is, in capitals in a usage line
    record Text(String name) implements Parameter {
        @Override
        public String usage() {
            return name;
        }
    }

    /// A whole question with its own parameters: `explain top 10 2025`.
    record WholeQuestion() implements Parameter {
        @Override
        public String usage() {
            return "QUESTION";
        }
    }

    /// The day at whose end the question is answered: `as of 2025-06-30`.
    record AsOf() implements Parameter {
        @Override
        public String usage() {
            return "[as of DAY]";
        }
    }

    /// Conditions on customers, documents or lines: `country Germany segment "Key account"`.
    ///
    /// @param excludes whether something may be left out, too: `not country Germany`
    record Filters(Set<Dimension> dimensions, boolean excludes) implements Parameter {
        public Filters {
            dimensions = Set.copyOf(dimensions);
        }

        /// Conditions that may also leave something out.
        public Filters(Set<Dimension> dimensions) {
            this(dimensions, true);
        }

        @Override
        public String usage() {
            var words = dimensions.stream().sorted().map(Dimension::word).toList();
            return "[" + (excludes ? "[not] " : "") + String.join("|", words) + " VALUE]...";
        }
    }

    /// When something is to come again and again, in the words of [dev.clientele.model.schedule.ScheduleParser]; a time of the day or a
    /// time zone may also stand alone. Each is kept as typed, under a name of its own.
    record When() implements Parameter {

        /// The schedule's name in the invocation.
        public static final String SCHEDULE = "schedule";
        /// A time of the day that stands alone.
        public static final String TIME = "time";
        /// A time zone that stands alone.
        public static final String ZONE = "zone";

        @Override
        public String usage() {
            return "[daily|weekly DAY|monthly first DAY|cron ...] [HH:MM] [ZONE]";
        }
    }

    /// Where something goes: `to me`, `to here`, or a platform's own id.
    ///
    /// @param leads the words that may stand before it, the usual one first
    record Place(List<String> leads) implements Parameter {

        /// Its name in the invocation.
        public static final String NAME = "place";

        public Place {
            leads = List.copyOf(leads);
        }

        @Override
        public String usage() {
            return "[" + leads.getFirst() + " me|here|PLACE]";
        }
    }

    /// A bound on a number, kept as typed in its plainest words, the lower one and the upper one under a name each: `revenue over 250000`,
    /// `orders at most 3`, `over 50%`.
    ///
    /// @param name its name in the invocation, and the word before it
    /// @param others words that may stand for it
    /// @param unit what the number counts
    record Bound(String name, List<String> others, Unit unit) implements Parameter {

        /// What a bounded number counts.
        public enum Unit {
            /// an amount in the company's currency
            MONEY,
            /// an amount in the company's currency, or percent
            MONEY_OR_PERCENT,
            /// a share of a whole; percent where it says so
            SHARE,
            /// how many there are
            COUNT,
            /// points on a scale
            SCORE
        }

        public Bound {
            others = List.copyOf(others);
        }

        /// Whether it may be in percent.
        public boolean inPercent() {
            return unit == Unit.MONEY_OR_PERCENT || unit == Unit.SHARE;
        }

        /// The lower bound's name in the invocation.
        public String low() {
            return name + " low";
        }

        /// The upper bound's name in the invocation.
        public String high() {
            return name + " high";
        }

        @Override
        public String usage() {
            return "[" + name + " over|under NUMBER" + (inPercent() ? "[%]" : "") + "]";
        }
    }

    /// A period of its own behind a word that says what happened in it: `silent last 90 days`, `first-bought 2019`. Kept by its label.
    ///
    /// @param name its name in the invocation, and the word before it
    /// @param others phrases that may stand for it
    record Span(String name, List<String> others) implements Parameter {
        public Span {
            others = List.copyOf(others);
        }

        @Override
        public String usage() {
            return "[" + name + " PERIOD]";
        }
    }

    /// A part of all, kept as typed in its plainest words: `20%`; or a change, which may be below zero or none: `+5%`.
    ///
    /// @param name its name in the invocation, and the word before it unless it stands bare
    /// @param isChange whether it is a change
    record Percent(String name, boolean bare, boolean isChange) implements Parameter {

        /// A part of all.
        public Percent(String name, boolean bare) {
            this(name, bare, false);
        }

        /// A change of what a word says.
        public static Percent changeOf(String name) {
            return new Percent(name, false, true);
        }

        @Override
        public String usage() {
            var number = isChange ? "\u00b1N%" : "N%";
            return bare ? "[" + number + "]" : "[" + name + " " + number + "]";
        }
    }

    /// A number that the word before it or its unit tells, kept in digits: `drops by 20%`, `top 5`, `3 times usual`.
    ///
    /// @param name its name in the invocation, and the word before it or its unit
    /// @param leads all words that may stand before it, any number of them
    /// @param units all words that may stand behind it, any number of them; one may be written together with it
    /// @param most the number is above 0 and at most that
    /// @param isWhole whether it is a whole number
    record Measure(String name, List<String> leads, List<String> units, int most, boolean isWhole) implements Parameter {
        public Measure {
            leads = List.copyOf(leads);
            units = List.copyOf(units);
        }

        /// What is asked for where no such number stands.
        String wanted() {
            return "`" + name + "` wants a " + (isWhole ? "whole " : "") + "number from 1 to " + most;
        }

        @Override
        public String usage() {
            return leads.contains(name) ? "[" + name + " N]" : "[N " + name + "]";
        }
    }

    /// Any of a few words behind a lead word, kept with commas between them: `reason overdue, fading`.
    ///
    /// @param name its name in the invocation
    record AnyOf(String name, String lead, List<String> options) implements Parameter {
        public AnyOf {
            options = List.copyOf(options);
        }

        @Override
        public String usage() {
            return "[" + lead + " " + String.join("|", options) + "]...";
        }
    }

    /// A bare word from a list, such as the command that `help` explains.
    record Word(String name, List<String> options) implements Parameter {
        public Word {
            options = List.copyOf(options);
        }

        /// Whether it is either said or not.
        public boolean isFlag() {
            return options.size() == 1;
        }

        @Override
        public String usage() {
            return "[" + name + "]";
        }
    }
}
