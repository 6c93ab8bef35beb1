package dev.clientele.sample;

import dev.clientele.model.CostKind;
import dev.clientele.model.CostRecord;
import dev.clientele.model.SalesRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the sample company spends on winning, keeping and serving its customers, month by month, as its controller would write it down.
///
/// Serving an order by a representative costs several times one that comes through the shop. Winning a customer costs what its segment is
/// worth, at the touch-point where it was met. Keeping costs a programme for key accounts and one for the middle of the market, and once a
/// campaign.
final class CostBook {

    /// The touch-point of the campaign to keep customers.
    static final String CAMPAIGN = "Autumn campaign";

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final int WINNING = 11;
    private static final int CAMPAIGNING = 12;
    private static final long DIRECT_ORDER = 38_00;
    private static final long SHOP_ORDER = 9_00;
    private static final long KEY_PROGRAMME = 6_000_00;
    private static final long MID_PROGRAMME = 3_000_00;
    private static final long FAIR = 9_000_00;
    private static final long ADVERTISING = 1_500_00;
    private static final long CAMPAIGN_EACH = 85_00;
    private static final int CAMPAIGN_CUSTOMERS = 60;
    private static final int CAMPAIGN_MONTHS_AGO = 14;
    private static final List<String> TOUCHPOINTS = List.of("Trade fair", "Field visit", "Web enquiry", "Referral");

    private final long seed;
    private final Climate climate;
    private final YearMonth last;
    private final List<Booking> bookings;
    private final List<CostRecord> rows = new ArrayList<>();

    /// @param end the last day that has an invoice
    /// @param bookings of customers with a name, in the order they are written
    CostBook(long seed, Climate climate, LocalDate end, List<Booking> bookings) {
        this.seed = seed;
        this.climate = climate;
        this.last = YearMonth.from(end);
        this.bookings = bookings;
    }

    /// All costs, by month.
    List<CostRecord> rows() {
        service();
        programmes();
        winning();
        campaign();
        return rows.stream().sorted(Comparator.comparing(CostRecord::month)).toList();
    }

    /// The month of the campaign to keep customers.
    YearMonth campaignMonth() {
        return last.minusMonths(CAMPAIGN_MONTHS_AGO);
    }

    /// Whom the campaign went to: customers of the middle of the market who had bought in the year before it.
    List<SalesRecord.Party> campaignCustomers() {
        var to = campaignMonth().atDay(1).toEpochDay();
        var from = campaignMonth().minusYears(1).atDay(1).toEpochDay();
        var asked = new ArrayList<>(bookings.stream().filter(booking -> booking.day() >= from && booking.day() < to)
                .map(booking -> booking.sale().customer()).filter(customer -> customer.profile().segment() == Segment.MID_MARKET)
                .flatMap(customer -> customer.party().stream()).distinct().sorted(Comparator.comparing(SalesRecord.Party::id)).toList());
        Chance.of(seed, CAMPAIGNING).shuffle(asked);
        return asked.stream().limit(CAMPAIGN_CUSTOMERS).sorted(Comparator.comparing(SalesRecord.Party::id)).toList();
    }

    private void service() {
        var orders = new TreeMap<YearMonth, Map<String, Long>>();
        bookings.stream().filter(booking -> !booking.isCredit())
                .forEach(booking -> orders.computeIfAbsent(month(booking), unseen -> new TreeMap<>())
                        .merge(Ledger.channel(booking.sale(), climate), 1L, Long::sum));
        orders.forEach((month, byChannel) -> byChannel.forEach((channel, count) -> add(month, CostKind.SERVICE,
                count * (channel.equals(Ledger.WEBSHOP) ? SHOP_ORDER : DIRECT_ORDER), "", "", channel, "")));
    }

    private void programmes() {
        bookings.stream().map(CostBook::month).distinct().sorted().forEach(month -> {
            add(month, CostKind.RETENTION, KEY_PROGRAMME, "", Segment.KEY_ACCOUNT.label(), "", "");
            add(month, CostKind.RETENTION, MID_PROGRAMME, "", Segment.MID_MARKET.label(), "", "");
            add(month, CostKind.ACQUISITION, ADVERTISING, "", "", "", TOUCHPOINTS.get(2));
            if (month.getMonthValue() == 3 || month.getMonthValue() == 9) {
                add(month, CostKind.ACQUISITION, FAIR, "", "", "", TOUCHPOINTS.getFirst());
            }
        });
    }

    /// Each customer in the month of its first order. Whoever was a customer before the records begin cost nothing since.
    private void winning() {
        var won = new HashMap<Optional<SalesRecord.Party>, Booking>();
        bookings.forEach(booking -> won.putIfAbsent(booking.sale().customer().party(), booking));
        won.values().stream().filter(booking -> !booking.sale().customer().life().established()).sorted(Booking.BY_DAY)
                .forEach(booking -> win(booking.sale().customer(), month(booking)));
    }

    private void win(Customer customer, YearMonth month) {
        var id = customer.party().orElseThrow().id();
        var chance = Chance.of(seed + WINNING, Long.parseLong(id));
        var touchpoint = TOUCHPOINTS.get(switch (customer.profile().segment()) {
            case KEY_ACCOUNT -> chance.weighted(3, 5, 0, 2);
            case MID_MARKET -> chance.weighted(3, 3, 2, 2);
            case PUBLIC_SECTOR -> chance.weighted(2, 4, 3, 1);
            case SMALL_BUSINESS -> chance.weighted(1, 0, 6, 3);
        });
        add(month, CostKind.ACQUISITION, Math.round(usualCost(customer.profile().segment()) * chance.lognormal(0.3)) * 100, id, "", "",
                touchpoint);
    }

    /// What winning one of a segment usually costs, in euros.
    private static long usualCost(Segment segment) {
        return switch (segment) {
            case KEY_ACCOUNT -> 2_800;
            case MID_MARKET -> 950;
            case PUBLIC_SECTOR -> 1_100;
            case SMALL_BUSINESS -> 260;
        };
    }

    private void campaign() {
        campaignCustomers().forEach(party -> add(campaignMonth(), CostKind.RETENTION, CAMPAIGN_EACH, party.id(), "", "", CAMPAIGN));
    }

    private static YearMonth month(Booking booking) {
        return YearMonth.from(LocalDate.ofEpochDay(booking.day()));
    }

    private void add(YearMonth month, CostKind kind, long cents, String customer, String segment, String channel, String touchpoint) {
        rows.add(new CostRecord(rows.size() + 2L, month, kind, EURO, cents, cents, customer, segment, channel, touchpoint));
    }
}
