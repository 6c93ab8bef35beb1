package dev.clientele.portfolio;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What files of customers say of them beyond what can be filtered and grouped by; every column has a place for each
/// customer.
///
/// @param contact names of the persons to talk to, empty where not known
/// @param email their addresses, empty where not known
/// @param phone their numbers, empty where not known
/// @param renewal the epoch day on which the contract is to be renewed, or [#NO_RENEWAL]
/// @param satisfaction scores from 0 to 10, or [#NO_SCORE]
/// @param referred a bit for each customer who is recorded to have referred another: bit `c & 63` of `referred[c >> 6]`
/// @param wallet what the customer is estimated to spend in a year with everyone, major units of the reporting currency, or [#NO_WALLET]
public record Profiles(String[] contact, String[] email, String[] phone, int[] renewal, byte[] satisfaction, long[] referred,
        double[] wallet) {

    public static final int NO_RENEWAL = Integer.MIN_VALUE;
    public static final byte NO_SCORE = -1;
    public static final double NO_WALLET = -1;

    public Profiles {
        var count = contact.length;
        if (email.length != count || phone.length != count || renewal.length != count || satisfaction.length != count
                || wallet.length != count
                || referred.length != (count + 63) / 64) {
            throw new IllegalArgumentException("the columns of " + count + " profiles differ in length");
        }
    }

    /// Profiles that say nothing of so many customers.
    public static Profiles silent(int count) {
        var profiles = new Profiles(new String[count], new String[count], new String[count], new int[count], new byte[count],
                new long[(count + 63) / 64], new double[count]);
        Arrays.fill(profiles.contact, "");
        Arrays.fill(profiles.email, "");
        Arrays.fill(profiles.phone, "");
        Arrays.fill(profiles.renewal, NO_RENEWAL);
        Arrays.fill(profiles.satisfaction, NO_SCORE);
        Arrays.fill(profiles.wallet, NO_WALLET);
        return profiles;
    }

    public int count() {
        return contact.length;
    }

    /// How the customer is reached, as far as it is known: `Jane Doe, +44 20 7946 0000, jane@example.com`.
    public String reachedBy(int customer) {
        return Stream.of(contact[customer], phone[customer], email[customer]).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// The day on which the customer's contract is to be renewed.
    public Optional<LocalDate> renewalOn(int customer) {
        var day = renewal[customer];
        return day == NO_RENEWAL ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /// The customer's satisfaction score, 0 to 10.
    public OptionalInt score(int customer) {
        var score = satisfaction[customer];
        return score == NO_SCORE ? OptionalInt.empty() : OptionalInt.of(score);
    }

    /// What the customer is estimated to spend in a year with everyone, major units of the reporting currency.
    public OptionalDouble walletOf(int customer) {
        var estimate = wallet[customer];
        return estimate < 0 ? OptionalDouble.empty() : OptionalDouble.of(estimate);
    }

    /// Whether the customer is recorded to have referred another.
    public boolean hasReferred(int customer) {
        return (referred[customer >> 6] & 1L << customer) != 0;
    }
}
