package dev.clientele.action.reply;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Cell;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Side;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.model.Unit;
import dev.clientele.model.action.Action;
import dev.clientele.model.action.PriorityField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The picture of the four fields: potential upward, simplicity to the right, each idea's number where it stands.
record FieldsChart(List<Action> actions) {

    private static final int DEGREES = 5;
    private static final List<String> SIMPLICITIES = List.of("1 hard", "2", "3", "4", "5 simple");
    private static final List<String> POTENTIALS = List.of("5 much", "4", "3", "2", "1 little");
    private static final double TAKEN = 0.85;
    private static final double FREE = 0.1;
    /// Nothing, where a cell would else say its value.
    private static final String BLANK = "\u00a0";

    ChartSpec chart() {
        var rows = new ArrayList<List<Cell>>();
        for (var potential = DEGREES; potential >= 1; potential--) {
            var of = potential;
            rows.add(IntStream.rangeClosed(1, DEGREES).mapToObj(simplicity -> cell(of, simplicity)).toList());
        }
        return new ChartSpec.Grid(new Heading(title(), "Ideas by potential and simplicity, by their numbers", alt()), Unit.Plain.COUNT,
                new Side("Potential", POTENTIALS), new Side("Simplicity", SIMPLICITIES), rows);
    }

    private Cell cell(int potential, int simplicity) {
        var numbers = actions.stream().filter(action -> action.potential() == potential && action.simplicity() == simplicity)
                .map(action -> "#" + action.id()).toList();
        var field = PriorityField.of(potential, simplicity);
        if (!numbers.isEmpty()) {
            return new Cell(numbers.size(), TAKEN, tone(field), listed(numbers));
        }
        return new Cell(0, FREE, tone(field), isNamed(field, potential, simplicity) ? field.plural() : BLANK);
    }

    /// `#3 #7`, and of more than fit how many.
    private static String listed(List<String> numbers) {
        return numbers.size() <= 3 ? String.join(" ", numbers) : numbers.getFirst() + " + " + (numbers.size() - 1);
    }

    /// A field's name stands in its outermost cell that is free.
    private boolean isNamed(PriorityField field, int potential, int simplicity) {
        return Arrays.stream(corners(field)).filter(place -> isFree(place[0], place[1])).findFirst()
                .filter(place -> place[0] == potential && place[1] == simplicity).isPresent();
    }

    private boolean isFree(int potential, int simplicity) {
        return actions.stream().noneMatch(action -> action.potential() == potential && action.simplicity() == simplicity);
    }

    /// A field's cells, from the corner of the picture inward.
    private static int[][] corners(PriorityField field) {
        return switch (field) {
            case QUICK_WIN -> new int[][]{{5, 5}, {5, 4}, {4, 5}, {4, 4}, {5, 3}, {3, 5}};
            case BIG_BET -> new int[][]{{5, 1}, {5, 2}, {4, 1}, {4, 2}, {3, 1}, {3, 2}};
            case FILL_IN -> new int[][]{{1, 5}, {1, 4}, {2, 5}, {2, 4}, {1, 3}, {2, 3}};
            case MONEY_PIT -> new int[][]{{1, 1}, {1, 2}, {2, 1}, {2, 2}};
        };
    }

    private static Tone tone(PriorityField field) {
        return switch (field) {
            case QUICK_WIN -> Tone.GAIN;
            case BIG_BET -> Tone.PRIMARY;
            case FILL_IN -> Tone.MUTED;
            case MONEY_PIT -> Tone.LOSS;
        };
    }

    private String title() {
        var counted = Arrays.stream(PriorityField.values()).map(this::counted).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return counted.isEmpty() ? "No ideas" : counted;
    }

    private String counted(PriorityField field) {
        var count = in(field).size();
        return switch (count) {
            case 0 -> "";
            case 1 -> "1 " + field.word();
            default -> count + " " + field.plural();
        };
    }

    private List<Action> in(PriorityField field) {
        return actions.stream().filter(action -> PriorityField.of(action.potential(), action.simplicity()) == field).toList();
    }

    private String alt() {
        return Arrays.stream(PriorityField.values()).filter(field -> !in(field).isEmpty())
                .map(field -> in(field).stream().map(Action::title).collect(Collectors.joining("; ", field.plural() + ": ", "")))
                .collect(Collectors.joining(". ", "", "."));
    }
}
