package dev.clientele.sample;

import dev.clientele.sample.Life.Lift;
import dev.clientele.sample.Life.Span;
import dev.clientele.sample.Life.Turn;
import dev.clientele.sample.Population.Arrival;
import java.util.ArrayList;
import java.util.List;

/// Draws when customers leave and come back, and how their demand drifts.
final class Lifetimes {

    private static final int YEAR = 365;
    private static final double RETURNING = 0.42;

    private final Climate climate;

    Lifetimes(Climate climate) {
        this.climate = climate;
    }

    Life draw(Arrival arrival, Chance chance) {
        var segment = arrival.segment();
        var spans = new ArrayList<Span>();
        int from = arrival.day();
        if (!arrival.established() && chance.happens(segment.course().trial())) {
            spans.add(new Span(from, from + 1));
        } else {
            int to = leaves(segment, from, arrival.established(), chance);
            spans.add(new Span(from, to));
            returns(segment, to, chance, spans);
        }
        return new Life(spans, levels(segment, chance), turn(chance), Lift.NONE, arrival.established());
    }

    /// The levels of a customer whose demand wanders around its segment's growth.
    List<Double> levels(Segment segment, Chance chance) {
        var levels = new ArrayList<Double>();
        double wander = 0.20 * chance.normal();
        for (int year = 0; year < climate.years(); year++) {
            levels.add(StrictMath.exp(wander + segment.course().growth() * (year - 2.5)));
            wander = 0.7 * wander + 0.16 * chance.normal();
        }
        return levels;
    }

    private int leaves(Segment segment, int from, boolean established, Chance chance) {
        for (int day = from; day < climate.endDay(); day += YEAR) {
            double early = day == from && !established ? 1.5 : 1;
            double weak = climate.isSlump(day) ? 1.6 : 1;
            if (chance.happens(segment.course().leaving() * early * weak)) {
                return Math.min(climate.endDay() + 1, day + 1 + chance.below(YEAR));
            }
        }
        return climate.endDay() + 1;
    }

    private void returns(Segment segment, int left, Chance chance, List<Span> spans) {
        int back = left + 390 + chance.below(420);
        if (chance.happens(RETURNING) && back < climate.endDay()) {
            spans.add(new Span(back, leaves(segment, back, false, chance)));
        }
    }

    private Turn turn(Chance chance) {
        int day = climate.startDay() + YEAR + chance.below(climate.endDay() - climate.startDay() - YEAR);
        return switch (chance.weighted(88, 6, 3, 3)) {
            case 1 -> new Turn(day, chance.between(0.35, 0.65), 0.7);
            case 2 -> new Turn(day, 1, 0.4);
            case 3 -> new Turn(day, chance.between(1.5, 2.2), 1);
            default -> Turn.NONE;
        };
    }
}
