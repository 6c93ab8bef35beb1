package dev.clientele.store;

import dev.clientele.store.RandomStore.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Documents as hostile as real ones: several a day, credited in part, in full and beyond, free of charge, with costs and
/// without, with and without a number, a customer, a product, a channel.
final class RandomSales {

    private static final int[] AMOUNTS = {100, 100, 200, 250, 999, 1_000};

    private final SplittableRandom random;
    private final Kind kind;
    private final RandomDays days;
    private final RandomNames names;
    private final double knownCosts;
    private int number;

    RandomSales(SplittableRandom random, Kind kind) {
        this.random = random;
        this.kind = kind;
        this.days = new RandomDays(random, kind == Kind.ONE_DAY ? 1 : 1 + random.nextInt(1_500));
        this.names = new RandomNames(random);
        this.knownCosts = kind == Kind.WITHOUT_COSTS ? 0 : kind == Kind.WITH_ALL_COSTS ? 1 : random.nextDouble();
    }

    /// The batches, each a list of documents, each of those a list of lines.
    List<List<List<Sale>>> batches() {
        var documents = new ArrayList<List<Sale>>();
        for (var customer = 0; customer < customers(); customer++) {
            documents.addAll(documentsOf(Optional.of("C" + customer), 1 + random.nextInt(9)));
        }
        documents.addAll(documentsOf(Optional.empty(), kind == Kind.ONLY_UNASSIGNED ? 9 : random.nextInt(6)));
        var cut = random.nextInt(documents.size() + 1);
        var again = RandomStore.some(random, documents.subList(0, cut), 0.1).stream().map(this::corrected).toList();
        return List.of(documents.subList(0, cut), again, documents.subList(cut, documents.size()));
    }

    private int customers() {
        return switch (kind) {
            case EMPTY, ONLY_UNASSIGNED -> 0;
            case ONE_CUSTOMER -> 1;
            case MANY_CUSTOMERS -> 150 + random.nextInt(150);
            case ONLY_CREDIT_NOTES, ONE_DAY, WITHOUT_COSTS, WITH_ALL_COSTS, WITHOUT_PRODUCTS, CREDITED_COSTS, FEW_CUSTOMERS ->
                    2 + random.nextInt(20);
        };
    }

    private List<List<Sale>> documentsOf(Optional<String> customer, int count) {
        var documents = new ArrayList<List<Sale>>();
        var day = days.any();
        for (var i = 0; i < count; i++) {
            day = random.nextInt(4) == 0 ? day : days.after(day);
            documents.add(document(customer, day));
            if (random.nextInt(6) == 0) {
                documents.add(credited(documents.getLast(), random.nextInt(3) == 0 ? days.after(day) : day));
            }
        }
        return documents;
    }

    private List<Sale> document(Optional<String> customer, LocalDate day) {
        var document = random.nextInt(8) == 0 ? "" : "A" + ++number;
        var channel = names.channel();
        var party = customer.map(names::party);
        var lines = new ArrayList<Sale>();
        for (var left = 1 + random.nextInt(3); left > 0; left--) {
            var line = Sale.of(document).on(day).through(channel).net(amount());
            var bought = kind == Kind.WITHOUT_PRODUCTS ? line : names.product().map(line::of).orElse(line);
            lines.add(costed(party.map(bought::to).orElse(bought)));
        }
        return lines;
    }

    private long amount() {
        var amount = random.nextInt(3) == 0 ? 1 + random.nextInt(100_000) : AMOUNTS[random.nextInt(AMOUNTS.length)];
        var sign = kind == Kind.ONLY_CREDIT_NOTES ? -1 : random.nextInt(12) == 0 ? -1 : random.nextInt(30) == 0 ? 0 : 1;
        return (long) sign * amount;
    }

    private Sale costed(Sale line) {
        var credited = kind == Kind.CREDITED_COSTS && line.net() > 0;
        return credited || random.nextDouble() >= knownCosts ? line : line.cost(Math.round(line.net() * (0.2 + random.nextDouble())));
    }

    /// A credit note over all, more or less of a document.
    private List<Sale> credited(List<Sale> document, LocalDate day) {
        var factor = List.of(1.0, 1.0, 2.0, 0.5).get(random.nextInt(4));
        number++;
        return document.stream().map(line -> {
            var credit = new Sale("K" + number, day, line.currency(), line.channel(), line.customer(), line.product(), -line.quantity(),
                    Math.round(-factor * line.net()), line.cost(), line.owner());
            return line.cost().isPresent() ? credit.cost(Math.round(-factor * line.cost().getAsLong())) : credit;
        }).toList();
    }

    /// The same document as a later file has it: on another day, of another amount.
    private List<Sale> corrected(List<Sale> document) {
        var day = days.any();
        return document.stream().map(line -> line.on(day).net(amount())).toList();
    }
}
