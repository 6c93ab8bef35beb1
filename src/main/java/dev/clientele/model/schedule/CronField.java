package dev.clientele.model.schedule;

import java.time.DateTimeException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// One field of a cron expression: a list of numbers, names, ranges and steps.
enum CronField {
    MINUTE("minute", 0, 59, ""), HOUR("hour", 0, 23, ""), DAY("day of the month", 1, 31, ""),
    MONTH("month", 1, 12, "jan feb mar apr may jun jul aug sep oct nov dec"), WEEKDAY("weekday", 0, 7, "sun mon tue wed thu fri sat");

    private final String noun;
    private final int min;
    private final int max;
    private final String names;

    CronField(String noun, int min, int max, String names) {
        this.noun = noun;
        this.min = min;
        this.max = max;
        this.names = names;
    }

    /// The numbers that a field means. Sunday is 0, also where it was written 7.
    ///
    /// @throws DateTimeException for anything else
    BitSet read(String field) {
        var numbers = new BitSet();
        for (var part : field.toLowerCase(Locale.ROOT).split(",", -1)) {
            add(part, numbers);
        }
        if (this == WEEKDAY && numbers.get(7)) {
            numbers.clear(7);
            numbers.set(0);
        }
        return numbers;
    }

    private void add(String part, BitSet numbers) {
        var stepAt = part.indexOf('/');
        var range = stepAt < 0 ? part : part.substring(0, stepAt);
        var step = stepAt < 0 ? 1 : positive(part.substring(stepAt + 1));
        var dash = range.indexOf('-');
        var from = range.equals("*") ? min : number(dash < 0 ? range : range.substring(0, dash));
        var single = stepAt < 0 ? from : max;
        var to = range.equals("*") ? max : dash < 0 ? single : number(range.substring(dash + 1));
        if (to < from) {
            throw new DateTimeException("In a cron expression's " + noun + " a range runs upwards; found " + part + ".");
        }
        for (var number = from; number <= to; number += step) {
            numbers.set(number);
        }
    }

    private int number(String text) {
        var named = text.isEmpty() ? -1 : List.of(names.split(" ", -1)).indexOf(text);
        if (named >= 0) {
            return named + min;
        }
        var number = text.matches("\\d{1,2}") ? Integer.parseInt(text) : -1;
        if (number < min || number > max) {
            throw new DateTimeException("The " + noun + " of a cron expression is " + min + " to " + max + ", * or a range; found "
                    + (text.isEmpty() ? "nothing" : text) + ".");
        }
        return number;
    }

    private int positive(String step) {
        if (!step.matches("[1-9]\\d?")) {
            throw new DateTimeException("A step in a cron expression's " + noun + " is 1 to 99; found " + step + ".");
        }
        return Integer.parseInt(step);
    }
}
