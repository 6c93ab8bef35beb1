package dev.clientele.digest.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.PortfolioNames;
import dev.clientele.command.Access.Denial;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Router;
import dev.clientele.digest.content.ContentWords;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.SalesRecord;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.model.subscription.Address;
import dev.clientele.store.BatchSource;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Database;
import dev.clientele.store.SalesStore;
import dev.clientele.store.outbox.Outbox;
import dev.clientele.store.outbox.OwnerAddressStore;
import dev.clientele.store.outbox.SubscriptionStore;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/// A small company in Berlin whose people order digests on a platform called `slack`. A preview says what it was asked for.
record OrderDesk(Router router, DigestDependencies.Stores stores, AtomicReference<Instant> now) {

    /// May change what the bot knows, and asks in a channel.
    static final Asker ADMIN = new Asker("slack", "U0ADMIN", "C0SALES", Optional.empty());
    /// May ask, and asks in the same channel.
    static final Asker PERSON = new Asker("slack", "U0PERSON", "C0SALES", Optional.of(Denial.NO_ADMIN));
    /// The same person alone with the bot.
    static final Asker ALONE = new Asker("slack", "U0PERSON", "U0PERSON", Optional.of(Denial.NO_ADMIN));

    private static final String FORBIDDEN = "C0GONE99";

    static OrderDesk in(Path folder, String now) {
        var clock = new AtomicReference<>(Instant.parse(now));
        var database = Database.open(folder.resolve("orders.db"));
        fill(database, clock::get);
        var stores = new DigestDependencies.Stores(new SubscriptionStore(database), new OwnerAddressStore(database),
                new Outbox(database, Duration.ofMinutes(5)));
        var calendar = new BusinessCalendar(ZoneId.of("Europe/Berlin"), Month.JANUARY, DayOfWeek.MONDAY);
        var places = new Places(Set.of("slack", "web", "mail"), OrderDesk::obstacle);
        var recipients = new Recipients(() -> List.of("Maria Brandt", "Jean O'Neil"), stores.owners(), OrderDesk::directory);
        var means = new DigestDependencies(stores, places, recipients, OrderDesk::preview,
                new AnalysisSettings(calendar, new ValueFormatter(Locale.UK), 12), clock::get);
        var portfolio = new CurrentPortfolio(database);
        var router = new Router(List.of(new DigestCommand(means)), new PortfolioNames(portfolio), calendar, clock::get);
        return new OrderDesk(router, stores, clock);
    }

    private static void fill(Database database, InstantSource clock) {
        try (var batch = new SalesStore(database, clock).begin(new BatchSource("books", "small", Currency.getInstance("EUR")))) {
            batch.add(sale("Nordlicht", "Germany", "Key account", "Maria Brandt"));
            batch.add(sale("Lion", "Singapore", "Trade", "Jean O'Neil"));
            batch.add(sale("Rest", "France", "Trade \"B\"", "Maria Brandt"));
            batch.commit(0);
        }
    }

    private static SalesRecord sale(String customer, String country, String segment, String owner) {
        var document = new SalesRecord.Document(customer, LocalDate.of(2025, 3, 1), "EUR", "Online");
        var party = new SalesRecord.Party(customer, customer, country, segment, "", owner);
        return new SalesRecord(1, document, Optional.of(party), Optional.empty(), null, 10_000, 10_000, OptionalLong.empty());
    }

    private static Optional<String> obstacle(Address address) {
        return address.place().equals(FORBIDDEN)
                ? Optional.of("I am not in that channel. Invite me there with `/invite @Clientele`, then order again.")
                : Optional.empty();
    }

    private static Optional<Address> directory(String owner) {
        return owner.startsWith("Jean") ? Optional.of(new Address("slack", "U0JEAN")) : Optional.empty();
    }

    private static Reply preview(DigestSample sample) {
        var words = "of [" + ContentWords.of(sample.content()) + "]"
                + (sample.subscription().isPresent() ? " since the last of " + sample.subscription().getAsLong() : "")
                + sample.asOf().map(day -> " as of " + day).orElse("");
        return new Reply("digest", "", words, Optional.empty(), Map.of(), List.of(), List.of(), List.of(), List.of(), 1);
    }

    Reply ask(String question) {
        return ask(question, ADMIN);
    }

    Reply ask(String question, Asker asker) {
        var response = router.ask(question, asker);
        assertThat(response).as(question).isInstanceOf(Reply.class);
        return (Reply) response;
    }

    Response.Refused refusal(String question, Asker asker) {
        var response = router.ask(question, asker);
        assertThat(response).as(question).isInstanceOf(Response.Refused.class);
        return (Response.Refused) response;
    }

    /// The cells of a reply's first table, a line a row.
    static String cells(Reply reply) {
        return reply.tables().getFirst().rows().stream()
                .map(row -> row.stream().map(cell -> ((Value.Text) cell).text()).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }
}
