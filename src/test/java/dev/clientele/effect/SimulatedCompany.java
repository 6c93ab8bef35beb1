package dev.clientele.effect;

import dev.clientele.btyd.Purchases;
import dev.clientele.portfolio.Activity;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.TierScheme;
import dev.clientele.portfolio.Tiers;
import dev.clientele.portfolio.Totals;
import dev.clientele.portfolio.risk.Reason;
import dev.clientele.portfolio.risk.RiskDays;
import dev.clientele.portfolio.risk.Risks;
import dev.clientele.portfolio.risk.UsualGap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A company whose customers buy at rates of their own, spend amounts of their own and leave for good after some purchase or other; so
/// nobody's buying hangs together with an action unless one is simulated.
final class SimulatedCompany {

    static final int CUSTOMERS = 1_500;
    private static final double LEAVES = 0.04;
    private static final int DAYS = 1_300;
    private static final int FIRST = Math.toIntExact(LocalDate.of(2021, 1, 1).toEpochDay());

    private final List<int[]> purchases = new ArrayList<>();
    private final List<Long> amounts = new ArrayList<>();
    private final Portfolio portfolio;

    SimulatedCompany(long seed) {
        var random = new Random(seed);
        for (var customer = 0; customer < CUSTOMERS; customer++) {
            live(customer, random);
        }
        portfolio = with(List.of(), List.of());
    }

    private void live(int customer, Random random) {
        var rate = (0.2 + random.nextDouble() + random.nextDouble() * random.nextDouble() * 3) / 50;
        var leaves = LEAVES * random.nextDouble();
        var usual = Math.exp(10 + 0.8 * random.nextGaussian());
        var day = random.nextInt(600) + 0.0;
        while (day < DAYS) {
            purchases.add(new int[]{customer, FIRST + (int) day});
            amounts.add(Math.round(usual * Math.exp(0.4 * random.nextGaussian())));
            if (random.nextDouble() < leaves) {
                return;
            }
            day += 1 - Math.log(1 - random.nextDouble()) / rate;
        }
    }

    Portfolio portfolio() {
        return portfolio;
    }

    /// The same with more purchases.
    Portfolio with(List<int[]> more, List<Long> cents) {
        var built = new Purchases(CUSTOMERS);
        for (var i = 0; i < purchases.size(); i++) {
            built.add(purchases.get(i)[0], purchases.get(i)[1], amounts.get(i));
        }
        for (var i = 0; i < more.size(); i++) {
            built.add(more.get(i)[0], more.get(i)[1], cents.get(i));
        }
        return built.build();
    }

    /// A day on which an action may begin: there is a year before it, and 90 days after.
    static int anyDay(Random random) {
        return FIRST + 750 + random.nextInt(DAYS - 750 - 91);
    }

    /// The customers at risk on the eve of a day, those with the most at stake first.
    int[] atRisk(int start) {
        var selection = Selection.all(portfolio);
        var rhythm = Rhythm.of(selection, start);
        return Risks.of(selection, RiskDays.of(LocalDate.ofEpochDay(start - 1L), 12), rhythm, UsualGap.of(rhythm))
                .ranked(EnumSet.of(Reason.OVERDUE));
    }

    /// The tiers on the eve of a day.
    byte[] tiers(int start) {
        var selection = Selection.all(portfolio);
        var net = Totals.between(selection, start - 365, start).net();
        return Tiers.of(portfolio.days(), net, Activity.between(selection, start - 365, start), start, TierScheme.standard()).place();
    }

    Traits traits(int start) {
        return Traits.of(Selection.all(portfolio), tiers(start), start);
    }

    Matching match(Traits traits, int[] treated) {
        var untouched = new boolean[CUSTOMERS];
        java.util.Arrays.fill(untouched, true);
        return Matching.of(traits, treated, untouched);
    }

    /// Different ones of a list, any of them.
    static int[] some(int[] of, int count, Random random) {
        Set<Integer> chosen = new HashSet<>();
        while (chosen.size() < Math.min(count, of.length)) {
            chosen.add(of[random.nextInt(of.length)]);
        }
        return chosen.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
