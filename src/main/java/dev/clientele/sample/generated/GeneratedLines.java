package dev.clientele.sample.generated;

import dev.clientele.model.SalesRecord;
import dev.clientele.model.SalesRecord.Document;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.SalesRecord.Product;
import dev.clientele.sample.Chance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/// Generated sales one line after the other. One number of the chance stream decides a line, three or more an invoice.
final class GeneratedLines extends AbstractSpliterator<SalesRecord> {

    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 1, 1);
    private static final int PRODUCTS = 2_000;
    private static final int MOST_LINES = 19;
    private static final int MOST_UNITS = 12;
    private static final List<String> CHANNELS = List.of("Direct", "Webshop", "Partner");

    private final long count;
    private final Chance chance;
    private final GeneratedCustomers customers;
    private final List<Optional<Product>> products = new ArrayList<>();
    private final List<LocalDate> days = START.datesUntil(END).filter(day -> day.getDayOfWeek().getValue() <= 5).toList();
    private Document document = new Document("", START, "EUR", "");
    private Optional<Party> customer = Optional.empty();
    private boolean isCredit;
    private long row;
    private long documents;
    private int linesLeft;

    GeneratedLines(long count, long seed) {
        super(count, ORDERED | SIZED | NONNULL | IMMUTABLE);
        this.count = count;
        chance = Chance.of(seed, 0);
        customers = new GeneratedCustomers(count, Chance.of(seed, 1));
        for (int index = 0; index < PRODUCTS; index++) {
            products.add(Optional.of(new Product("P" + (10_000 + index), "Product " + (index + 1), "Category " + (index % 20 + 1))));
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super SalesRecord> action) {
        if (row == count) {
            return false;
        }
        if (linesLeft == 0) {
            open();
        }
        linesLeft--;
        row++;
        action.accept(line(chance.next()));
        return true;
    }

    private void open() {
        double time = (double) row / count;
        var day = days.get((int) (time * days.size()));
        customer = customers.buyer(time, chance);
        long number = ++documents;
        isCredit = chance.happens(0.02);
        document = new Document((isCredit ? "CN-" : "INV-") + (100_000_000L + number), day, "EUR", chance.pick(CHANNELS));
        linesLeft = 1 + chance.below(MOST_LINES);
    }

    /// Disjoint bits of one random number choose product, units and whether the cost is known.
    private SalesRecord line(long bits) {
        double unit = (bits >>> 40) * 0x1.0p-24;
        int product = (int) (unit * unit * PRODUCTS);
        long units = 1 + ((bits >>> 20) & 0xFFFF) * MOST_UNITS / 0x10000;
        long price = 199 + (product * 7_919L) % 24_001;
        long sign = isCredit ? -1 : 1;
        long net = sign * units * price;
        long costPercent = 50L + product % 31;
        boolean isCostKnown = (bits & 0xFFFF) * 100 < 98L * 0x10000;
        var cost = isCostKnown ? OptionalLong.of(sign * units * (price * costPercent / 100)) : OptionalLong.empty();
        return new SalesRecord(row, document, customer, products.get(product), (double) (sign * units), net, net, cost);
    }
}
