package dev.clientele.sample;

import dev.clientele.model.SalesRecord.Party;
import dev.clientele.sample.Habits.Trade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Makes the sample company's customers, those of the first day and those who arrive, numbered in the order they came.
final class Population {

    private static final int FIRST_NUMBER = 10_004;
    private static final double LARGEST = 190_000;
    private static final double DISCOUNT_SPREAD = 0.04;
    /// How often somebody is drawn for a story before the last one drawn has to play it.
    private static final int CALLS = 200;

    private final long seed;
    private final Climate climate;
    private final Catalogue catalogue = new Catalogue();
    private final CompanyNames names = new CompanyNames();
    private final Lifetimes lifetimes;
    private final Audition audition;

    Population(long seed, Climate climate) {
        this.seed = seed;
        this.climate = climate;
        lifetimes = new Lifetimes(climate);
        audition = new Audition(climate);
        for (var story : Story.values()) {
            names.reserve(story.customer());
        }
    }

    List<Customer> recruit() {
        var chance = Chance.of(seed, 1);
        var customers = new ArrayList<Customer>();
        int number = FIRST_NUMBER;
        for (var arrival : arrivals(chance)) {
            customers.add(customer(arrival, number, Chance.of(seed, number)));
            number += 1 + chance.below(3);
        }
        return customers;
    }

    private List<Arrival> arrivals(Chance chance) {
        var arrivals = new ArrayList<Arrival>();
        for (var segment : Segment.values()) {
            for (int count = 0; count < segment.initial(); count++) {
                arrivals.add(new Arrival(climate.startDay(), segment, true, Optional.empty()));
            }
            for (int count = 0; count < segment.arriving(); count++) {
                arrivals.add(new Arrival(arrivalDay(segment, chance), segment, false, Optional.empty()));
            }
        }
        for (var story : Story.values()) {
            arrivals.add(story.arrival(climate));
        }
        chance.shuffle(arrivals);
        arrivals.sort(Comparator.comparingInt(Arrival::day));
        return arrivals;
    }

    private int arrivalDay(Segment segment, Chance chance) {
        while (true) {
            int day = climate.startDay() + 20 + chance.below(climate.endDay() - climate.startDay() - 25);
            double weak = climate.isSlump(day) ? 0.65 : 1;
            if (chance.happens(segment.arrival(climate.year(day)) * weak / 2)) {
                return day;
            }
        }
    }

    private Customer customer(Arrival arrival, int number, Chance chance) {
        var profile = arrival.story().map(Story::profile).orElseGet(() -> profile(arrival, chance));
        var name = arrival.story().map(Story::customer).orElseGet(() -> name(profile, chance));
        var life = arrival.story().map(story -> story.life(climate)).orElseGet(() -> lifetimes.draw(arrival, chance));
        var trade = arrival.story().map(Story::trade).orElseGet(() -> trade(profile, chance));
        var owner = profile.country().owner(profile.segment(), chance);
        var party = new Party(Integer.toString(number), name, profile.country().label(), profile.segment().label(),
                profile.industry().label(), owner);
        var customer = new Customer(chance.next(), Optional.of(party), profile, habits(profile, trade, chance), life);
        if (arrival.story().isPresent()) {
            var story = arrival.story().get();
            for (int call = 1; call < CALLS && !audition.isPassed(story, customer); call++) {
                customer = new Customer(chance.next(), Optional.of(party), profile, habits(profile, trade, chance), life);
            }
        }
        return customer;
    }

    private Customer.Profile profile(Arrival arrival, Chance chance) {
        int year = climate.year(arrival.day());
        var countries = Country.values();
        var weights = new double[countries.length];
        for (int index = 0; index < weights.length; index++) {
            weights[index] = countries[index].weight(year);
        }
        return new Customer.Profile(countries[chance.weighted(weights)], arrival.segment(), Industry.of(arrival.segment(), chance));
    }

    private String name(Customer.Profile profile, Chance chance) {
        return names.invent(profile.country(), profile.industry(), profile.segment() == Segment.PUBLIC_SECTOR, chance);
    }

    private static Trade trade(Customer.Profile profile, Chance chance) {
        var size = profile.segment().size();
        double scale = StrictMath.exp(size.spread() * chance.normal());
        double orders = size.orders() * StrictMath.pow(scale, 0.3) * chance.lognormal(0.35);
        double discount = profile.segment().course().discount() + DISCOUNT_SPREAD * chance.normal();
        return new Trade(Math.min(LARGEST, size.revenue() * scale), Math.max(0.9, orders), Math.max(0, discount));
    }

    private Habits habits(Customer.Profile profile, Trade trade, Chance chance) {
        double lines = profile.segment().size().lines() * chance.lognormal(0.3);
        int breadth = (int) Math.clamp(lines * chance.between(3, 6), 3, 60);
        var assortment = catalogue.assortment(profile.industry(), breadth, chance);
        return new Habits(trade.orders(), trade.revenue() / trade.orders(), chance.between(1.6, 5.5), lines, trade.discount(), assortment);
    }

    /// A customer that will be: from when on, of which segment, and the story it plays if any.
    ///
    /// @param established whether it bought before the sample's first day
    record Arrival(int day, Segment segment, boolean established, Optional<Story> story) {}
}
