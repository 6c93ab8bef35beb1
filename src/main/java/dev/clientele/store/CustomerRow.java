package dev.clientele.store;

import dev.clientele.portfolio.Profiles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A customer as the store describes it.
///
/// @param id its row
/// @param texts its name, country, segment, industry, owner, contact, e-mail address and telephone number; empty where not known
/// @param renewal the epoch day, or [Profiles#NO_RENEWAL]
/// @param satisfaction the score, or [Profiles#NO_SCORE]
/// @param wallet the estimate, or [Profiles#NO_WALLET]
record CustomerRow(int id, String number, List<String> texts, int renewal, byte satisfaction, boolean referred, double wallet) {

    /// The places of the texts.
    static final int NAME = 0;
    static final int FIRST_DIMENSION = 1;
    static final int CONTACT = 5;
    static final int EMAIL = 6;
    static final int PHONE = 7;
    private static final int TEXTS = 8;

    CustomerRow {
        texts = List.copyOf(texts);
    }

    /// All customers by their numbers.
    static List<CustomerRow> all(Connection connection) throws SQLException {
        var all = new ArrayList<CustomerRow>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select name, country, segment, industry, owner, contact, email, phone,
                            id, number, renewal_on, satisfaction, referred, wallet from described_customer order by number""")) {
            while (rows.next()) {
                all.add(of(rows));
            }
        }
        return all;
    }

    private static CustomerRow of(ResultSet row) throws SQLException {
        var texts = new String[TEXTS];
        for (var i = 0; i < TEXTS; i++) {
            var text = row.getString(1 + i);
            texts[i] = text == null ? "" : text;
        }
        var day = row.getInt("renewal_on");
        var renewal = row.wasNull() ? Profiles.NO_RENEWAL : day;
        var score = row.getByte("satisfaction");
        var satisfaction = row.wasNull() ? Profiles.NO_SCORE : score;
        var estimate = row.getDouble("wallet");
        var wallet = row.wasNull() ? Profiles.NO_WALLET : estimate;
        return new CustomerRow(row.getInt("id"), row.getString("number"), List.of(texts), renewal, satisfaction,
                row.getInt("referred") == 1, wallet);
    }

    /// The same with what another one says where this one is silent.
    CustomerRow filledBy(CustomerRow other) {
        var filled = IntStream.range(0, TEXTS).mapToObj(i -> texts.get(i).isEmpty() ? other.texts.get(i) : texts.get(i)).toList();
        return new CustomerRow(id, number, filled, renewal == Profiles.NO_RENEWAL ? other.renewal : renewal,
                satisfaction == Profiles.NO_SCORE ? other.satisfaction : satisfaction, referred || other.referred,
                wallet == Profiles.NO_WALLET ? other.wallet : wallet);
    }

    /// Its name; its number where it has none.
    String shownName() {
        return texts.get(NAME).isEmpty() ? number : texts.get(NAME);
    }
}
