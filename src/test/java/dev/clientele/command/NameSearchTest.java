package dev.clientele.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.Dimension;
import org.junit.jupiter.api.Test;

/// Names of the data, looked up by menus and in texts.
class NameSearchTest {

    private final NameSearch search = new NameSearch(new Names(HandMadeVocabulary.standard()));

    @Test
    void valuesBeginWithWhatIsTypedOrElseHoldIt() {
        assertThat(search.values(Dimension.COUNTRY, "ger", 10)).startsWith("Germany");
        assertThat(search.values(Dimension.COUNTRY, "kingd", 10)).containsExactly("United Kingdom");
        assertThat(search.values(Dimension.COUNTRY, "", 2)).hasSize(2);
        assertThat(search.values(Dimension.COUNTRY, "atlantis", 2)).isEmpty();
    }

    @Test
    void customersAreFoundByTheBeginningsOfTheirWords() {
        var first = HandMadeVocabulary.standard().customers().getFirst();
        assertThat(search.customers("", 1)).containsExactly(first);
        assertThat(search.customers(first.name().substring(0, 4).toUpperCase(java.util.Locale.ROOT), 50)).contains(first);
    }

    @Test
    void customersAreFoundInATextByTheirWholeNames() {
        var customers = HandMadeVocabulary.standard().customers().stream().filter(CustomerName::isUnique).toList();
        var text = "Hi all, " + customers.get(1).name() + " called and asks about " + customers.getFirst().name() + "!";
        assertThat(search.customersIn(text, 5)).containsExactly(customers.get(1), customers.getFirst());
        assertThat(search.customersIn(text, 1)).hasSize(1);
        assertThat(search.customersIn("nobody we know", 5)).isEmpty();
    }
}
