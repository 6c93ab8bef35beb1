package dev.clientele.sample;

import dev.clientele.model.CostRecord;
import dev.clientele.model.Profile;
import dev.clientele.model.RateTable;
import dev.clientele.model.SalesRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A made-up wholesaler's invoices over six years, the same for the same seed and last day.
///
/// About 1,200 customers in eight countries buy 150 products through two channels and in two currencies. What is hidden in
/// the rows is told by [Story] and by the page `sample-company.md`. Immutable and safe for use by many threads.
public final class SampleCompany {

    /// The seed of the sample that documentation and screenshots show.
    public static final long SEED = 42;

    /// The last day of the sample that documentation and screenshots show.
    public static final LocalDate END = LocalDate.of(2025, 12, 31);

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final int YEARS = 6;

    private final long seed;
    private final LocalDate start;
    private final LocalDate end;
    private final Climate climate;
    private final RateTable rates;
    private final List<Customer> customers;
    private final SpringCalls calls;
    private final Customer counter;

    /// @param end the last day that may have an invoice
    public SampleCompany(long seed, LocalDate end) {
        this.seed = seed;
        this.end = end;
        start = end.plusDays(1).minusYears(YEARS);
        climate = new Climate(start, end);
        rates = ReferenceRates.wandering(start, end, Chance.of(seed, 2));
        var recruited = new Population(seed, climate).recruit();
        calls = SpringCalls.of(seed, climate, recruited);
        customers = calls.carriedOut(recruited);
        counter = Counter.customer(climate, Chance.of(seed, 3));
    }

    /// The sample that documentation and screenshots show.
    public static SampleCompany usual() {
        return endingOn(END);
    }

    /// The same company with another last day: its stories and its calendar move along.
    public static SampleCompany endingOn(LocalDate end) {
        return new SampleCompany(SEED, end);
    }

    /// The first day that may have an invoice, six years before the day after the last.
    public LocalDate start() {
        return start;
    }

    /// The last day that may have an invoice.
    public LocalDate end() {
        return end;
    }

    /// The currency of `net` and `cost`.
    public Currency reportingCurrency() {
        return EURO;
    }

    /// The reference rates by which the rows in pounds were converted.
    public RateTable rates() {
        return rates;
    }

    /// The customer that plays a story.
    public SalesRecord.Party customer(Story story) {
        return customers.stream().map(Customer::party).flatMap(Optional::stream).filter(party -> party.name().equals(story.customer()))
                .findFirst().orElseThrow();
    }

    /// What it cost to win, to keep and to serve the customers, by month.
    public List<CostRecord> costs() {
        return costBook().rows();
    }

    /// A campaign to keep customers, whose costs are among those of its month.
    ///
    /// @param customers whom it went to
    public record Campaign(String name, YearMonth month, List<SalesRecord.Party> customers) {
        public Campaign {
            customers = List.copyOf(customers);
        }
    }

    /// The one that there was.
    public Campaign campaign() {
        var book = costBook();
        return new Campaign(CostBook.CAMPAIGN, book.campaignMonth(), book.campaignCustomers());
    }

    /// A campaign of known effect, measured against customers who were left alone by lot.
    ///
    /// @param start the day on which it began
    /// @param called whose orders were worth more after that, for four months
    /// @param leftAlone whose were not
    public record Trial(LocalDate start, List<SalesRecord.Party> called, List<SalesRecord.Party> leftAlone) {
        public Trial {
            called = List.copyOf(called);
            leftAlone = List.copyOf(leftAlone);
        }
    }

    /// The one that there was.
    public Trial springCalls() {
        return new Trial(LocalDate.ofEpochDay(calls.start()), parties(calls.called()), parties(calls.leftAlone()));
    }

    private static List<SalesRecord.Party> parties(List<Customer> customers) {
        return customers.stream().flatMap(customer -> customer.party().stream()).toList();
    }

    private CostBook costBook() {
        return new CostBook(seed, climate, end, new OrderBook(climate).plan(customers));
    }

    /// What the company keeps on the customers who ever bought, beside their invoices, in the order they came.
    public List<Profile> profiles() {
        var file = new CustomerFile(seed, climate);
        var buyers = new HashSet<Optional<SalesRecord.Party>>();
        var spent = new HashMap<Customer, Double>();
        for (var booking : new OrderBook(climate).plan(customers)) {
            buyers.add(booking.sale().customer().party());
            spent.merge(booking.sale().customer(), file.spentLately(booking), Double::sum);
        }
        var profiles = new ArrayList<Profile>();
        for (var customer : customers) {
            if (buyers.contains(customer.party())) {
                profiles.add(file.profile(profiles.size() + 1L, customer, spent.getOrDefault(customer, 0.0)));
            }
        }
        return List.copyOf(profiles);
    }

    /// Every row, ordered by day, the rows of a document next to each other.
    public void forEach(Consumer<SalesRecord> consumer) {
        var ledger = new Ledger(climate, rates, consumer);
        var buyers = new ArrayList<>(customers);
        buyers.add(counter);
        for (var booking : new OrderBook(climate).plan(buyers)) {
            ledger.write(booking);
        }
    }
}
