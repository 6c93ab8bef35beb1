package dev.clientele.store;

import dev.clientele.model.CustomerLink;
import dev.clientele.model.CustomerLink.Kind;
import dev.clientele.model.Identity;
import dev.clientele.model.Note.Author;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What people say of customers that may be one. A merge and a split change all figures and raise the data version; what is imported
/// stays as it came, and what is imported later changes nothing of what was said. Safe for use by many threads.
public final class MergeStore {

    private final Database database;
    private final InstantSource clock;

    public MergeStore(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Has a customer belong to another from now on.
    ///
    /// @throws IllegalArgumentException where either is not known, or belongs to another already
    public CustomerLink merge(String customer, String into, Author author) {
        return write(new CustomerLink(Kind.MERGE, customer, into, clock.instant(), author));
    }

    /// Has a merged customer stand for itself again.
    ///
    /// @throws IllegalArgumentException where it is not merged
    public CustomerLink split(String customer, Author author) {
        return write(new CustomerLink(Kind.SPLIT, customer, "", clock.instant(), author));
    }

    /// Keeps that two customers are not one. Changes no figure.
    public CustomerLink apart(String customer, String other, Author author) {
        return write(new CustomerLink(Kind.APART, customer, other, clock.instant(), author));
    }

    /// All that was said, in its order.
    public List<CustomerLink> history() {
        return database.read(MergeStore::history);
    }

    /// What tells who each customer is, without those merged into others.
    public List<Identity> identities() {
        return database.read(connection -> {
            var merges = CustomerMerges.read(connection);
            var known = numbers(connection);
            var identities = new ArrayList<Identity>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("""
                            select number, name, country, ifnull(tax_id, ''), ifnull(email, ''), ifnull(phone, ''), ifnull(address, '')
                            from described_customer order by number""")) {
                while (rows.next()) {
                    if (!merges.isMerged(rows.getString(1), known::contains)) {
                        identities.add(new Identity(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4),
                                rows.getString(5), rows.getString(6), rows.getString(7)));
                    }
                }
            }
            return identities;
        });
    }

    private CustomerLink write(CustomerLink link) {
        return database.write("What was said of the customers", connection -> {
            var merges = CustomerMerges.read(connection);
            if (link.kind() == Kind.SPLIT) {
                require(merges.into().containsKey(link.customer()), "customer " + link.customer() + " is not merged");
            } else {
                var known = numbers(connection);
                for (var number : List.of(link.customer(), link.other())) {
                    require(known.contains(number), "there is no customer with the number " + number);
                    require(!merges.isMerged(number, known::contains), "customer " + number + " is merged already");
                }
                require(!link.customer().equals(link.other()), "customer " + link.customer() + " is one");
            }
            insert(connection, link);
            if (link.kind() != Kind.APART) {
                Meta.raiseVersion(connection);
            }
            return link;
        });
    }

    private static void require(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static Set<String> numbers(Connection connection) throws SQLException {
        var numbers = new HashSet<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("select number from customer")) {
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
        }
        return numbers;
    }

    private static void insert(Connection connection, CustomerLink link) throws SQLException {
        var insert = "insert into customer_link (kind, customer, other, said_at, author_platform, author_id, author_name)"
                + " values (?, ?, ?, ?, ?, ?, ?)";
        try (var statement = connection.prepareStatement(insert)) {
            var values = List.of(link.kind().word(), link.customer(), link.other(), link.saidAt().toString(), link.author().platform(),
                    link.author().id(), link.author().name());
            for (var i = 0; i < values.size(); i++) {
                statement.setString(1 + i, values.get(i));
            }
            statement.executeUpdate();
        }
    }

    private static List<CustomerLink> history(Connection connection) throws SQLException {
        var history = new ArrayList<CustomerLink>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select kind, customer, other, said_at, author_platform, author_id, author_name from customer_link order by id""")) {
            while (rows.next()) {
                history.add(new CustomerLink(Kind.of(rows.getString(1)), rows.getString(2), rows.getString(3),
                        Instant.parse(rows.getString(4)), new Author(rows.getString(5), rows.getString(6), rows.getString(7))));
            }
        }
        return history;
    }
}
