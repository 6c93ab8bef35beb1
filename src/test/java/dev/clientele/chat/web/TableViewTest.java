package dev.clientele.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.web.view.TableView;
import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// Cells of the page: names, mailboxes and telephones lead somewhere, large amounts have no cents.
class TableViewTest {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Column CUSTOMER = new Column("customer", "Customer", Unit.Plain.TEXT);
    private static final Column WORDS = new Column("value", "Value", Unit.Plain.TEXT);
    private static final Column AMOUNT = new Column("net", "Net", new Unit.MoneyIn(EURO));

    @Test
    void nameLeadsToItsCustomer() {
        var link = cell(CUSTOMER, new Value.Text("M\u00fcller \"West\" & S\u00f6hne"));

        assertThat(link.one("//td/a").getAttribute("data-ask")).isEqualTo("customer \"M\u00fcller West & S\u00f6hne\"");
        assertThat(link.one("//td/a").getAttribute("href")).startsWith("/?q=customer+%22M%C3%BCller+West+%26+");
        assertThat(link.one("//td").getTextContent()).isEqualTo("M\u00fcller \"West\" & S\u00f6hne");
    }

    @Test
    void mailboxesAndTelephonesAreReachedByAPress() {
        assertThat(cell(WORDS, new Value.Text("anna.berg@example.org")).one("//a").getAttribute("href"))
                .isEqualTo("mailto:anna.berg@example.org");
        assertThat(cell(WORDS, new Value.Text("+49 30 23125 707")).one("//a").getAttribute("href")).isEqualTo("tel:+493023125707");
        for (var other : List.of("a@b@c.org", "javascript:alert(1)", "anna@example.org?bcc=x", "+49", "12.3 %", "", "mailto:a@b.org")) {
            assertThat(cell(WORDS, new Value.Text(other)).all("//a")).as(other).isEmpty();
        }
    }

    @Test
    void centsOfLargeAmountsAreUnderThePointer() {
        var large = cell(AMOUNT, new Money(-123_456_78, EURO));
        assertThat(large.one("//td").getTextContent()).isEqualTo("-\u20ac123,457");
        assertThat(large.one("//span").getAttribute("title")).isEqualTo("-\u20ac123,456.78");
        assertThat(cell(AMOUNT, new Money(999_99, EURO)).one("//td").getTextContent()).isEqualTo("\u20ac999.99");
        assertThat(cell(AMOUNT, new Money(1_000_00, EURO)).one("//td").getTextContent()).isEqualTo("\u20ac1,000");
    }

    @Test
    void listNamesItsCustomersAndPutsTheNumberThatMattersBesideWhatIsSaid() {
        var now = new Column("now", "Now", new Unit.MoneyIn(EURO));
        var before = new Column("before", "Before", new Unit.MoneyIn(EURO));
        var table = new Table("", List.of(WORDS, CUSTOMER, now, before), List.of(
                List.of(new Value.Text("Call"), new Value.Text("M\u00fcller <b> & Co"), new Money(1_000_00, EURO), new Value.Text("")),
                List.of(new Value.Text("Net revenue"), new Value.Text(""), new Money(-5_00, EURO), new Money(7_000_00, EURO))), List.of());
        var list = Markup.of(new TableView(Platforms.WORDING).whole(table.asList(), "digest").markup());

        assertThat(list.one("//ul").getAttribute("aria-label")).isEqualTo("List: digest");
        assertThat(list.all("//li")).extracting(Element::getTextContent)
                .containsExactly("CallM\u00fcller <b> & Co\u20ac1,000", "Net revenue-\u20ac5.00Before \u20ac7,000");
        assertThat(list.one("//a").getAttribute("data-ask")).isEqualTo("customer \"M\u00fcller <b> & Co\"");
    }

    private static Markup cell(Column column, Value value) {
        var table = new Table("", List.of(column), List.of(List.of(value)), List.of());
        return Markup.of(new TableView(Platforms.WORDING).whole(table, "cells").markup());
    }
}
