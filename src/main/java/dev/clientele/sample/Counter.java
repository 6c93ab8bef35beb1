package dev.clientele.sample;

import dev.clientele.sample.Life.Lift;
import dev.clientele.sample.Life.Span;
import dev.clientele.sample.Life.Turn;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Sales over the counter: invoices that name no customer.
final class Counter {

    private Counter() {}

    static Customer customer(Climate climate, Chance chance) {
        var profile = new Customer.Profile(Country.GERMANY, Segment.SMALL_BUSINESS, Industry.CONSTRUCTION);
        var habits = new Habits(88, 210, 1.1, 1.8, 0, new Catalogue().assortment(profile.industry(), 40, chance));
        var always = List.of(new Span(climate.startDay(), climate.endDay() + 1));
        var life = new Life(always, Collections.nCopies(climate.years(), 1.0), Turn.NONE, Lift.NONE, true);
        return new Customer(chance.next(), Optional.empty(), profile, habits, life);
    }
}
