package dev.clientele.sample;

import dev.clientele.model.Attribute;
import dev.clientele.model.Profile;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the sample company keeps on its customers beside their invoices: whom to talk to, when a contract is to be renewed,
/// how satisfied they said they are, and whether they brought another customer.
///
/// People's names are invented from `people.properties`. Addresses end in `.example` and telephone numbers are those kept
/// for fiction (Ofcom, Bundesnetzagentur, ARCEP, PTS); countries without such numbers have none.
final class CustomerFile {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_ADDRESSES = Pattern.compile("[^a-z0-9]+");

    private static final int YEAR = 365;
    private static final int WALLET = 13;

    private final Map<String, List<String>> parts = new HashMap<>();
    private final long seed;
    private final Climate climate;

    CustomerFile(long seed, Climate climate) {
        this.seed = seed;
        this.climate = climate;
        for (var line : Resource.lines("people.properties")) {
            int equals = line.indexOf('=');
            parts.put(line.substring(0, equals), List.of(line.substring(equals + 1).split(",", -1)));
        }
    }

    /// What a document adds to what its customer means to spend in the last year, in euros.
    double spentLately(Booking booking) {
        return booking.isCredit() || booking.day() <= climate.endDay() - YEAR ? 0 : booking.sale().target();
    }

    /// The customer's profile; the same whoever else is described.
    ///
    /// @param spent what it meant to spend in the last year, in euros
    Profile profile(long row, Customer customer, double spent) {
        var party = customer.party().orElseThrow(() -> new IllegalArgumentException("sales over the counter have no profile"));
        var chance = Chance.of(seed, -Long.parseLong(party.id()));
        var words = new EnumMap<Attribute, String>(Attribute.class);
        var story = Arrays.stream(Story.values()).filter(one -> one.customer().equals(party.name())).findFirst();
        if (story.isPresent() || chance.happens(diligence(customer))) {
            addContact(words, customer, party.name(), chance);
        }
        int score = story.map(CustomerFile::score).orElseGet(() -> score(customer, chance));
        if (story.isPresent() || chance.happens(0.7)) {
            words.put(Attribute.SATISFACTION, Integer.toString(score));
            words.put(Attribute.REFERRED, score >= 9 && chance.happens(0.4) ? Profile.YES : Profile.NO);
        }
        var renewal = story.map(CustomerFile::daysToRenewal).orElseGet(() -> daysToRenewal(customer, chance));
        if (renewal.isPresent()) {
            words.put(Attribute.RENEWAL, LocalDate.ofEpochDay(climate.endDay() + renewal.getAsInt()).toString());
        }
        wallet(customer, spent, Chance.of(seed + WALLET, Long.parseLong(party.id())))
                .ifPresent(estimate -> words.put(Attribute.WALLET, Long.toString(estimate)));
        return new Profile(row, party.id(), words);
    }

    /// What it is thought to spend in a year with everyone, in euros to the hundred: estimated of whom a representative knows, and of whom
    /// still buys. Key accounts have other suppliers, and the authorities are bound to one.
    private static OptionalLong wallet(Customer customer, double spent, Chance chance) {
        var known = chance.happens(switch (customer.profile().segment()) {
            case KEY_ACCOUNT -> 1;
            case PUBLIC_SECTOR, MID_MARKET -> 0.7;
            case SMALL_BUSINESS -> 0.1;
        });
        double share = chance.between(0.2, customer.profile().segment() == Segment.KEY_ACCOUNT ? 0.6 : 0.9);
        return known && spent > 0 ? OptionalLong.of(Math.max(1, Math.round(spent / share / 100)) * 100) : OptionalLong.empty();
    }

    private void addContact(Map<Attribute, String> words, Customer customer, String company, Chance chance) {
        var language = customer.profile().country().language();
        var given = chance.pick(parts.getOrDefault(language + ".given", List.of()));
        var family = chance.pick(parts.getOrDefault(language + ".family", List.of()));
        words.put(Attribute.CONTACT, given + " " + family);
        words.put(Attribute.EMAIL, plain(given) + "." + plain(family) + "@" + domain(company) + ".example");
        var number = switch (customer.profile().country()) {
            case GERMANY -> String.format(Locale.ROOT, "+49 30 23125 %03d", chance.below(1000));
            case UNITED_KINGDOM -> String.format(Locale.ROOT, "+44 20 7946 0%03d", chance.below(1000));
            case FRANCE -> String.format(Locale.ROOT, "+33 1 99 00 %02d %02d", chance.below(100), chance.below(100));
            case SWEDEN -> String.format(Locale.ROOT, "+46 8 465 004 %02d", chance.below(100));
            case AUSTRIA, SWITZERLAND, NETHERLANDS, POLAND -> "";
        };
        if (!number.isEmpty()) {
            words.put(Attribute.PHONE, number);
        }
    }

    /// How likely somebody wrote the contact down.
    private static double diligence(Customer customer) {
        return switch (customer.profile().segment()) {
            case KEY_ACCOUNT -> 1;
            case PUBLIC_SECTOR -> 0.95;
            case MID_MARKET -> 0.9;
            case SMALL_BUSINESS -> 0.6;
        };
    }

    private int score(Customer customer, Chance chance) {
        double usual = isHere(customer) ? 7.6 : 5.2;
        return (int) Math.clamp(StrictMath.rint(usual + 1.4 * chance.normal()), 0, Profile.BEST_SATISFACTION);
    }

    private static int score(Story story) {
        return switch (story) {
            case LOST -> 2;
            case FALLEN_SILENT -> 4;
            case SHRINKING -> 5;
            case NARROWING -> 6;
            case NAMESAKE_SOUTH, NAMESAKE_OTHER -> 7;
            case REGAINED, NAMESAKE_NORTH -> 8;
            case LARGE_BUT_THIN -> 9;
            case RISING -> 10;
        };
    }

    /// Framework contracts run for a year: so many days from the last one on. Who has left has none.
    private OptionalInt daysToRenewal(Customer customer, Chance chance) {
        double share = switch (customer.profile().segment()) {
            case KEY_ACCOUNT -> 1;
            case PUBLIC_SECTOR -> 0.6;
            case MID_MARKET -> 0.3;
            case SMALL_BUSINESS -> 0;
        };
        return isHere(customer) && chance.happens(share) ? OptionalInt.of(1 + chance.below(365)) : OptionalInt.empty();
    }

    private static OptionalInt daysToRenewal(Story story) {
        return switch (story) {
            case SHRINKING -> OptionalInt.of(23);
            case FALLEN_SILENT -> OptionalInt.of(31);
            case LARGE_BUT_THIN -> OptionalInt.of(47);
            case NARROWING -> OptionalInt.of(120);
            case RISING, REGAINED -> OptionalInt.of(212);
            case LOST, NAMESAKE_NORTH, NAMESAKE_SOUTH, NAMESAKE_OTHER -> OptionalInt.empty();
        };
    }

    /// Whether it still buys at the end.
    private boolean isHere(Customer customer) {
        return customer.life().spans().getLast().to() > climate.endDay();
    }

    private static String domain(String company) {
        return Arrays.stream(company.split(" ", -1)).map(CustomerFile::plain).filter(word -> !word.isEmpty()).limit(2)
                .collect(Collectors.joining("-"));
    }

    private static String plain(String text) {
        var folded = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("")
                .replace("ß", "ss").replace("ł", "l");
        return NOT_IN_ADDRESSES.matcher(folded).replaceAll("");
    }
}
