package dev.clientele.btyd.lifetime;

import dev.clientele.btyd.history.Chunks;
import dev.clientele.btyd.history.Histogram;
import java.util.stream.IntStream;

/// The probability to be alive under each of many parameters drawn, for the cells of one chunk.
public sealed interface DrawnAlive {

    /// Fills in a probability of the cell for each draw.
    void at(int cell, double[] alive);

    /// What is prepared once for all chunks.
    sealed interface Draws {

        DrawnAlive of(int chunk);

        /// Prepares the draws for a histogram.
        ///
        /// @param models all of one kind
        static Draws of(LifetimeModel[] models, Histogram histogram) {
            return models[0] instanceof BgNbd ? ofBgNbd(models, histogram) : ofParetoNbd(models, histogram);
        }

        private static Draws ofBgNbd(LifetimeModel[] models, Histogram histogram) {
            var drawn = new BgNbd[models.length];
            var logarithms = new double[models.length * (histogram.longest() + 1)];
            for (var draw = 0; draw < drawn.length; draw++) {
                drawn[draw] = (BgNbd) models[draw];
                var ofDays = new ShiftedLogs(drawn[draw].alpha(), histogram.longest()).logarithm;
                for (var day = 0; day < ofDays.length; day++) {
                    logarithms[day * drawn.length + draw] = ofDays[day];
                }
            }
            return new BgNbdDraws(drawn, histogram, Chunks.of(histogram), logarithms);
        }

        private static Draws ofParetoNbd(LifetimeModel[] models, Histogram histogram) {
            var grid = TimeGrid.of(histogram);
            var panels = new Panels[models.length];
            IntStream.range(0, panels.length).parallel()
                    .forEach(draw -> panels[draw] = new Panels(grid, ((ParetoNbd) models[draw]).toArray()));
            return new ParetoNbdDraws(models, histogram, grid, panels);
        }
    }

    /// Draws of BG/NBD.
    ///
    /// @param logarithms of alpha + t, day by day, for each draw
    record BgNbdDraws(BgNbd[] models, Histogram histogram, Chunks chunks, double[] logarithms) implements Draws {

        @Override
        public DrawnAlive of(int chunk) {
            var x = histogram.frequency()[chunks.from(chunk)];
            var powers = new double[models.length];
            var odds = new double[models.length];
            for (var draw = 0; draw < powers.length; draw++) {
                powers[draw] = models[draw].r() + x;
                odds[draw] = x == 0 ? 0 : models[draw].a() / (models[draw].b() + x - 1);
            }
            return new OfBgNbd(histogram, powers, odds, logarithms);
        }
    }

    record OfBgNbd(Histogram histogram, double[] powers, double[] odds, double[] logarithms) implements DrawnAlive {

        @Override
        public void at(int cell, double[] alive) {
            var last = histogram.recency()[cell] * powers.length;
            var now = histogram.age()[cell] * powers.length;
            for (var draw = 0; draw < powers.length; draw++) {
                alive[draw] = 1 / (1 + odds[draw] * Math.exp(powers[draw] * (logarithms[now + draw] - logarithms[last + draw])));
            }
        }
    }

    record ParetoNbdDraws(LifetimeModel[] models, Histogram histogram, TimeGrid grid, Panels[] panels) implements Draws {

        @Override
        public DrawnAlive of(int chunk) {
            var powers = new double[models.length];
            var ends = new double[models.length][];
            for (var draw = 0; draw < powers.length; draw++) {
                powers[draw] = ((ParetoNbd) models[draw]).r() + histogram.frequency()[grid.chunks().from(chunk)];
                ends[draw] = panels[draw].endsFirst(powers[draw], grid.ranks()[chunk]);
            }
            return new OfParetoNbd(powers, ends, panels, grid, grid.ranks()[chunk]);
        }
    }

    record OfParetoNbd(double[] powers, double[][] ends, Panels[] panels, TimeGrid grid, int[] ranks) implements DrawnAlive {

        @Override
        public void at(int cell, double[] alive) {
            var last = grid.last()[cell];
            var now = grid.now()[cell];
            for (var draw = 0; draw < powers.length; draw++) {
                var unbroken = panels[draw].unbroken(powers[draw], ranks[last], ranks[now]);
                alive[draw] = unbroken / (unbroken * (1 - ends[draw][now]) + ends[draw][last]);
            }
        }
    }
}
