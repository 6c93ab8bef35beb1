package dev.clientele.store;

import dev.clientele.portfolio.Profiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The profile columns of customers as they come, one row after another.
final class ProfileRows {

    /// To be selected, by these names, from `described_customer`.
    static final String COLUMNS = "contact, email, phone, renewal_on, satisfaction, referred, wallet";
    private static final int FIRST_SIZE = 64;

    private final List<String> contacts = new ArrayList<>();
    private final List<String> emails = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private int[] renewal = new int[FIRST_SIZE];
    private byte[] satisfaction = new byte[FIRST_SIZE];
    private double[] wallet = new double[FIRST_SIZE];
    private long[] referred = new long[1];

    void add(ResultSet row) throws SQLException {
        var customer = contacts.size();
        grow(customer);
        contacts.add(text(row, "contact"));
        emails.add(text(row, "email"));
        phones.add(text(row, "phone"));
        var day = row.getInt("renewal_on");
        renewal[customer] = row.wasNull() ? Profiles.NO_RENEWAL : day;
        var score = row.getByte("satisfaction");
        satisfaction[customer] = row.wasNull() ? Profiles.NO_SCORE : score;
        var estimate = row.getDouble("wallet");
        wallet[customer] = row.wasNull() ? Profiles.NO_WALLET : estimate;
        referred[customer >> 6] |= (long) row.getInt("referred") << customer;
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

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }
}
