package dev.clientele.sample;

import dev.clientele.sample.Habits.Trade;
import dev.clientele.sample.Life.Lift;
import dev.clientele.sample.Life.Span;
import dev.clientele.sample.Life.Turn;
import dev.clientele.sample.Population.Arrival;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A customer with a part to play: what a good question about the sample company should find.
///
/// Days are counted back from the sample's last day, so the stories are as fresh as the sample.
public enum Story {

    /// A large, punctual customer that has not ordered for more than three months.
    FALLEN_SILENT("Kronstahl Maschinenbau AG", Country.GERMANY, Segment.KEY_ACCOUNT, Industry.MANUFACTURING, new Trade(228_000, 36, 0.12)),

    /// A large customer whose orders have halved since four months.
    SHRINKING("Brückner & Söhne Fördertechnik GmbH", Country.GERMANY, Segment.KEY_ACCOUNT, Industry.LOGISTICS,
            new Trade(172_000, 30, 0.14)),

    /// A large customer in pounds, last seen between 13 and 14 months ago.
    LOST("Castlegate Hotels Ltd", Country.UNITED_KINGDOM, Segment.KEY_ACCOUNT, Industry.HOSPITALITY, new Trade(164_000, 26, 0.12)),

    /// A customer that buys for as much as ever, but of a third of the products it used to.
    NARROWING("Laiterie Rochelande SA", Country.FRANCE, Segment.KEY_ACCOUNT, Industry.FOOD, new Trade(96_000, 24, 0.10)),

    /// A customer that stayed away for almost two years and came back.
    REGAINED("Vlietzicht Logistiek B.V.", Country.NETHERLANDS, Segment.KEY_ACCOUNT, Industry.LOGISTICS, new Trade(112_000, 20, 0.12)),

    /// A young customer on its way to the top.
    RISING("Älvnäs Energi & Teknik AB", Country.SWEDEN, Segment.MID_MARKET, Industry.MANUFACTURING, new Trade(52_000, 24, 0.06)),

    /// The largest customer by revenue, at a discount that leaves next to nothing.
    LARGE_BUT_THIN("Steinhorst Automotive AG", Country.GERMANY, Segment.KEY_ACCOUNT, Industry.AUTOMOTIVE, new Trade(430_000, 48, 0.39)),

    /// One of three with nearly the same name.
    NAMESAKE_NORTH("Nordlicht Technik GmbH", Country.GERMANY, Segment.MID_MARKET, Industry.MANUFACTURING, new Trade(41_000, 14, 0.08)),

    /// One of three with nearly the same name.
    NAMESAKE_SOUTH("Nordlicht Technik Süd GmbH", Country.AUSTRIA, Segment.MID_MARKET, Industry.MANUFACTURING, new Trade(23_000, 11, 0.08)),

    /// One of three with nearly the same name.
    NAMESAKE_OTHER("Nordlicht Technologie AG", Country.SWITZERLAND, Segment.MID_MARKET, Industry.MANUFACTURING, new Trade(16_000, 9, 0.08));

    private static final int YEAR = 365;

    private final String customer;
    private final Customer.Profile profile;
    private final Trade trade;

    Story(String customer, Country country, Segment segment, Industry industry, Trade trade) {
        this.customer = customer;
        this.profile = new Customer.Profile(country, segment, industry);
        this.trade = trade;
    }

    /// The name of the customer that plays it.
    public String customer() {
        return customer;
    }

    Customer.Profile profile() {
        return profile;
    }

    Trade trade() {
        return trade;
    }

    Arrival arrival(Climate climate) {
        int day = this == RISING ? climate.endDay() - 700 : climate.startDay();
        return new Arrival(day, profile.segment(), this != RISING, Optional.of(this));
    }

    Life life(Climate climate) {
        return new Life(spans(climate), Collections.nCopies(climate.years(), 1.0), turn(climate), Lift.NONE, this != RISING);
    }

    private List<Span> spans(Climate climate) {
        int start = climate.startDay();
        int end = climate.endDay() + 1;
        return switch (this) {
            case FALLEN_SILENT -> List.of(new Span(start, end - 98));
            case LOST -> List.of(new Span(start, end - 400));
            case REGAINED -> List.of(new Span(start, end - 2 * YEAR - 190), new Span(end - 260, end));
            case RISING -> List.of(new Span(end - 700, end));
            default -> List.of(new Span(start, end));
        };
    }

    private Turn turn(Climate climate) {
        return switch (this) {
            case SHRINKING -> new Turn(climate.endDay() - 125, 0.45, 0.8);
            case RISING -> new Turn(climate.endDay() - 330, 3.6, 1);
            case NARROWING -> new Turn(climate.endDay() - YEAR, 1, 0.3);
            default -> Turn.NONE;
        };
    }
}
