package dev.clientele.insight;

import dev.clientele.command.Reply;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A store of a few sales whose customers can be followed by eye, asked on the last day that it has data for.
record SmallStore(TestStore store, LocalDate today) {

    private static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);

    /// Holds a sale to nobody on the day, so that the data ends then.
    static SmallStore endingOn(LocalDate today, Path folder) {
        var store = TestStore.in(folder);
        store.store(Sale.of("last day").on(today).net(100));
        return new SmallStore(store, today);
    }

    static Sale sale(String customer, String day, long net) {
        return Sale.of(customer + day + net).to(customer).on(day).net(net);
    }

    void store(Sale... sales) {
        store.store(sales);
    }

    Desk desk() {
        return Desk.of(store.database(), today);
    }

    Reply ask(String question) {
        return desk().ask(question);
    }

    static String figure(Reply reply, String name) {
        return WORDING.cell(reply.figures().getOrDefault(name, new Value.Text("")));
    }

    static String words(Value cell) {
        return WORDING.cell(cell);
    }

    static String words(List<Value> row) {
        return row.stream().map(SmallStore::words).collect(Collectors.joining(" "));
    }
}
