package dev.clientele.ingest.column;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.JoinedColumn;
import dev.clientele.ingest.column.ColumnNames.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds columns of first and last names: together they are a person's name.
public final class FullNames {

    /// What stands between the names of the two columns.
    static final String AND = " + ";

    private static final Set<String> FIRST = Set.of("firstname", "givenname", "forename", "vorname", "prenom", "nombre", "nome", "voornaam",
            "fornamn", "firstnames", "primeironome", "nombrepila");
    private static final Set<String> LAST = Set.of("lastname", "surname", "familyname", "nachname", "familienname", "nom", "nomfamille",
            "apellido", "apellidos", "cognome", "achternaam", "efternamn", "sobrenome", "apelido", "zuname");

    private static final Set<String> DELIVERY =
            Set.of("shipping", "ship", "delivery", "liefer", "lieferung", "livraison", "envio");

    private FullNames() {}

    /// The pairs of such columns: "First Name" and "Last Name", "Billing First Name" and "Billing Last Name".
    ///
    /// @param names the file's columns
    public static List<JoinedColumn> in(List<String> names) {
        var pairs = new ArrayList<JoinedColumn>();
        for (var first = 0; first < names.size(); first++) {
            var beside = beside(names.get(first), FIRST);
            for (var last = 0; beside.isPresent() && last < names.size(); last++) {
                if (last != first && beside.equals(beside(names.get(last), LAST))) {
                    pairs.add(new JoinedColumn(names.size() + pairs.size(), names.get(first) + AND + names.get(last), first, last));
                }
            }
        }
        return List.copyOf(pairs);
    }

    static boolean isPair(String name) {
        var and = name.indexOf(AND);
        return and > 0 && beside(name.substring(0, and), FIRST).isPresent();
    }

    /// What a pair's name can mean: in a file of invoices the buyer, in one of companies the person to talk to.
    static List<Sense> senses(String name) {
        var isOfDelivery = HeaderWords.of(name).stream().anyMatch(DELIVERY::contains);
        return List.of(new Sense(Field.CUSTOMER_NAME, isOfDelivery ? 3 : 7), new Sense(Field.CONTACT, 8));
    }

    /// The words of a name beside those that mean a first or a last name; empty where it has none of them.
    private static Optional<String> beside(String name, Set<String> wanted) {
        var words = HeaderWords.of(name);
        for (var length = Math.min(2, words.size()); length > 0; length--) {
            for (var from = 0; from + length <= words.size(); from++) {
                if (wanted.contains(String.join("", words.subList(from, from + length)))) {
                    return Optional
                            .of(String.join(" ", words.subList(0, from)) + String.join(" ", words.subList(from + length, words.size())));
                }
            }
        }
        return Optional.empty();
    }
}
