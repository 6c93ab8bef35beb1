package dev.clientele.store;

import dev.clientele.portfolio.Profiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The profile columns of customers as they come, one row after another.
final class ProfileRows {

    private static final int FIRST_SIZE = 64;

    private final List<String> contacts = new ArrayList<>();
    private final List<String> emails = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private int[] renewal = new int[FIRST_SIZE];
    private byte[] satisfaction = new byte[FIRST_SIZE];
    private double[] wallet = new double[FIRST_SIZE];
    private long[] referred = new long[1];

    void add(CustomerRow row) {
        var customer = contacts.size();
        grow(customer);
        contacts.add(row.texts().get(CustomerRow.CONTACT));
        emails.add(row.texts().get(CustomerRow.EMAIL));
        phones.add(row.texts().get(CustomerRow.PHONE));
        renewal[customer] = row.renewal();
        satisfaction[customer] = row.satisfaction();
        wallet[customer] = row.wallet();
        referred[customer >> 6] |= (row.referred() ? 1L : 0L) << customer;
    }

    Profiles columns() {
        var count = contacts.size();
        return new Profiles(contacts.toArray(String[]::new), emails.toArray(String[]::new), phones.toArray(String[]::new),
                Arrays.copyOf(renewal, count), Arrays.copyOf(satisfaction, count), Arrays.copyOf(referred, (count + 63) / 64),
                Arrays.copyOf(wallet, count));
    }

    private void grow(int customer) {
        if (customer == renewal.length) {
            renewal = Arrays.copyOf(renewal, customer * 2);
            satisfaction = Arrays.copyOf(satisfaction, customer * 2);
            wallet = Arrays.copyOf(wallet, customer * 2);
            referred = Arrays.copyOf(referred, customer * 2 / 64);
        }
    }
}
