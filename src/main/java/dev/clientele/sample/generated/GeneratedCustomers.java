package dev.clientele.sample.generated;

import dev.clientele.model.SalesRecord.Party;
import dev.clientele.sample.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The customers of generated sales, the largest first, and the part of the time in which each buys.
///
/// Sizes follow a Zipf law with exponent 0.8: the largest twentieth makes about half of the sales.
final class GeneratedCustomers {

    private static final int LINES_PER_CUSTOMER = 200;
    private static final int ALWAYS = 4;
    private static final int ATTEMPTS = 64;
    private static final List<String> FIRST = List.of("Amber", "Birch", "Copper", "Delta", "Ember", "Flint", "Granite", "Harbour", "Indigo",
            "Juniper", "Larch", "Marble", "North", "Ochre", "Pewter", "Quartz");
    private static final List<String> SECOND = List.of("Foundry", "Bakery", "Motors", "Freight", "Textiles", "Optics", "Timber", "Foods");
    private static final List<String> COUNTRIES = List.of("Germany", "France", "Italy", "Spain", "Poland", "Netherlands", "Belgium",
            "Austria", "Sweden", "Denmark", "Portugal", "Ireland");
    private static final List<String> SEGMENTS = List.of("Enterprise", "Mid-market", "Small business", "Public sector");

    private final List<Optional<Party>> parties = new ArrayList<>();
    private final float[] from;
    private final float[] to;
    private final float[] pause;
    private final double root;

    GeneratedCustomers(long lines, Chance chance) {
        int count = Math.toIntExact(Math.max(1, lines / LINES_PER_CUSTOMER));
        from = new float[count];
        to = new float[count];
        pause = new float[count];
        root = StrictMath.pow(count + 1.0, 0.2);
        for (int index = 0; index < count; index++) {
            parties.add(Optional.of(party(index, chance)));
            from[index] = (float) chance.between(-0.5, 0.95);
            to[index] = from[index] + (float) chance.between(0.1, 1.4);
            pause[index] = (float) chance.between(-2, 1);
        }
    }

    /// A customer that buys at a time, the decade being `[0, 1)`.
    Optional<Party> buyer(double time, Chance chance) {
        int index = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            index = rank(chance.unit());
            if (buys(index, time)) {
                return parties.get(index);
            }
        }
        return parties.get(index / ALWAYS * ALWAYS);
    }

    private int rank(double unit) {
        double power = 1 + unit * (root - 1);
        double rank = power * power * power * power * power - 1;
        return Math.min(parties.size() - 1, (int) rank);
    }

    private boolean buys(int index, double time) {
        boolean pauses = time >= pause[index] && time < pause[index] + 0.18;
        boolean stays = time >= from[index] && time < to[index] && !pauses;
        return stays || index % ALWAYS == 0;
    }

    private static Party party(int index, Chance chance) {
        var name = chance.pick(FIRST) + " " + chance.pick(SECOND) + " " + (index + 1);
        return new Party("C" + (100_000_000L + index), name, chance.pick(COUNTRIES), chance.pick(SEGMENTS), "", "");
    }
}
