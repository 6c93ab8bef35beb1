package dev.clientele.store;

import dev.clientele.model.CostKind;
import dev.clientele.model.CostRecord;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.SalesRecord.Product;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Imports of every kind, over few enough numbers, customers and months that they replace each other's rows again and again.
final class RandomImports {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-01-01T00:00:00Z"));
    private static final List<String> WORDS = List.of("", "", "North", "South", "East");

    private final SplittableRandom random;
    /// The smaller, the more often two imports speak of the same.
    private final int variety;

    RandomImports(SplittableRandom random, int variety) {
        this.random = random;
        this.variety = variety;
    }

    /// Some imports, each of which can be carried out on any store.
    List<Consumer<TestStore>> some(int count) {
        var imports = new ArrayList<Consumer<TestStore>>();
        for (var i = 0; i < count; i++) {
            imports.add(next("f" + i));
        }
        return imports;
    }

    private Consumer<TestStore> next(String file) {
        return switch (random.nextInt(6)) {
            case 0 -> profiles("customers");
            case 1 -> profiles("products");
            case 2 -> costs(file);
            default -> invoices(file);
        };
    }

    private Consumer<TestStore> invoices(String file) {
        var same = any(List.of(SameNumber.values()));
        var source = new BatchSource(random.nextInt(3) == 0 ? "shop" : "books", file, TestStore.EURO, same);
        var rows = new ArrayList<Sale>();
        for (var count = 1 + random.nextInt(12); count > 0; count--) {
            rows.add(sale());
        }
        var voided = new ArrayList<Sale>();
        for (var count = random.nextInt(4); count > 0; count--) {
            var sale = sale();
            voided.add(sale.row().document().number().isEmpty() ? sale : sale.net(0));
        }
        return store -> {
            try {
                store(store, source, rows, voided);
            } catch (NumbersRestart restart) {
                store(store, new BatchSource(source.source(), file, source.reportingCurrency(), SameNumber.YEARLY), rows, voided);
            }
        };
    }

    private static void store(TestStore store, BatchSource source, List<Sale> rows, List<Sale> voided) {
        try (var batch = store.sales().begin(source)) {
            rows.forEach(row -> batch.add(row.row()));
            batch.withdraw(Withdrawal.VOIDED, voided.stream().map(Sale::row).toList());
            batch.commit(0);
        }
    }

    private Sale sale() {
        var number = random.nextInt(5) == 0 ? "" : "A" + random.nextInt(4 * variety);
        var customer = random.nextInt(variety);
        var sale = Sale.of(number).on(LocalDate.of(2023 + random.nextInt(2), 1 + random.nextInt(12), 1)).net(100L * random.nextInt(1, 9))
                .through(word()).soldBy(word());
        var costed = random.nextBoolean() ? sale.cost(50) : sale;
        var sold = random.nextInt(4) == 0 ? costed : costed.of(new Product("P" + random.nextInt(variety), word(), word()));
        return customer == 0 ? sold : sold.to(new Party("C" + customer, word(), word(), word(), word(), word()));
    }

    private String word() {
        return any(WORDS);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Consumer<TestStore> profiles(String subject) {
        var isCustomers = subject.equals("customers");
        var columns = isCustomers ? "name segment wallet email" : "name category";
        var rows = random.ints(1 + random.nextInt(3), 0, variety).distinct()
                .mapToObj(number -> isCustomers
                        ? "C" + number + " " + said() + " " + said() + " " + random.nextInt(1, 9) / 7.0 + " " + said()
                        : "P" + number + " " + said() + " " + said())
                .toArray(String[]::new);
        return store -> Described.store(store)
                .store(isCustomers ? Described.customers(columns, rows) : Described.products(columns, rows));
    }

    private String said() {
        var word = word();
        return word.isEmpty() ? "-" : word;
    }

    private Consumer<TestStore> costs(String file) {
        var rows = new ArrayList<CostRecord>();
        for (var count = 1 + random.nextInt(3); count > 0; count--) {
            rows.add(new CostRecord(2, YearMonth.of(2024, 1).plusMonths(random.nextInt(variety)), any(List.of(CostKind.values())),
                    TestStore.EURO,
                    100, 100L * random.nextInt(1, 9), "", word(), "", ""));
        }
        return store -> new CostStore(store.database(), CLOCK).store(new CostBatch(file, TestStore.EURO, rows, 0));
    }
}
