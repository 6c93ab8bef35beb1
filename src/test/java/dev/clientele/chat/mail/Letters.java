package dev.clientele.chat.mail;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/// Replies to be sent, and the parts of letters that came.
final class Letters {

    static final String HOSTILE = "<img src=x onerror=\"alert(1)\"> & Söhne";
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Value NOTHING = new Value.Text("");

    private Letters() {}

    /// A digest about a customer.
    static Reply digest(String customer) {
        var columns = List.of(column("what", "What", Unit.Plain.TEXT), column("customer", "Customer", Unit.Plain.TEXT),
                column("now", "Now", new Unit.MoneyIn(EURO)), column("before", "Before", new Unit.MoneyIn(EURO)),
                column("change", "Change", new Unit.MoneyIn(EURO)),
                column("note", "Note", Unit.Plain.TEXT));
        var rows = List.<List<Value>>of(
                List.of(new Value.Text("Net revenue, 7 days to 30 Nov 2025"), NOTHING, new Money(23_886_319, EURO),
                        new Money(27_276_763, EURO),
                        new Value.Change(-0.124), NOTHING),
                List.of(new Value.Text("Call"), new Value.Text(customer), new Money(5_589_590, EURO), NOTHING, new Value.Undefined("none"),
                        new Value.Text("Jens Brandt: usually buys every 9.5 days, silent for 69")));
        var heading = new ChartSpec.Heading("Net revenue", "by week", "Net revenue of the last week: €239k, 12 % less than a year before.");
        return Reply.to("digest", "Digest to 30 Nov 2025")
                .headline("Net revenue was €239k in the 7 days to 30 Nov 2025; 1 customer has gone quiet, " + customer + ".")
                .table(new Table("", columns, rows, List.of()))
                .chart(new ChartSpec.Bars(heading, new Unit.MoneyIn(EURO), List.of(new Bar(customer, 55_895.9, "", Tone.LOSS))))
                .footnote("As of 30 Nov 2025, the last day with data.").reply();
    }

    private static Column column(String name, String label, Unit unit) {
        return new Column(name, label, unit);
    }

    /// The leaves of a letter, in their order.
    static List<Part> parts(Part letter) {
        try {
            if (!(letter.getContent() instanceof Multipart multipart)) {
                return List.of(letter);
            }
            var parts = new ArrayList<Part>();
            for (var index = 0; index < multipart.getCount(); index++) {
                parts.addAll(parts(multipart.getBodyPart(index)));
            }
            return parts;
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /// What the part of a kind says, such as of `text/html`.
    static String content(Part letter, String kind) {
        return parts(letter).stream().filter(part -> type(part).startsWith(kind)).map(Letters::text).findFirst().orElseThrow();
    }

    static String type(Part part) {
        try {
            return part.getContentType().toLowerCase(Locale.ROOT);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(Part part) {
        try {
            return part.getContent().toString();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
