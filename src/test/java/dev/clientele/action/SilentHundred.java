package dev.clientele.action;

import dev.clientele.model.action.Target;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A hundred customers of whom sixty fell silent. Those that are called come back; the others stay silent.
public final class SilentHundred {

    /// When the campaign begins.
    public static final LocalDate START = LocalDate.of(2024, 9, 1);
    private static final int SILENT = 60;

    private SilentHundred() {}

    /// What everybody bought until the campaign begins.
    public static void before(TestStore store) {
        var random = new Random(5);
        var sales = new ArrayList<Sale>();
        for (var customer = 0; customer < 100; customer++) {
            var usual = 20_000 + 10 * random.nextInt(20);
            var last = customer < SILENT ? START.minusDays(50) : START.minusDays(1);
            for (var day = START.minusDays(440 + random.nextInt(10)); !day.isAfter(last); day = day.plusDays(12 + random.nextInt(5))) {
                sales.add(Sale.of(customer + " " + day).to("C%03d".formatted(customer)).on(day).net(usual));
            }
        }
        sales.add(Sale.of("end").to("C099").on(START.minusDays(1)).net(100));
        store.store(sales.toArray(Sale[]::new));
    }

    /// What the called ones buy, every fortnight; the others stay silent.
    public static void after(TestStore store, List<Target> called) {
        var sales = new ArrayList<Sale>();
        for (var target : called) {
            for (var day = START.plusDays(5); day.isBefore(START.plusDays(100)); day = day.plusDays(14)) {
                sales.add(Sale.of("after " + target.customer() + day).to(target.customer()).on(day).net(25_000));
            }
        }
        sales.add(Sale.of("last").to("C099").on(START.plusDays(100)).net(100));
        store.store(sales.toArray(Sale[]::new));
    }
}
