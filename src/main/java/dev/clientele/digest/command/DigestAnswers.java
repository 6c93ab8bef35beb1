package dev.clientele.digest.command;

import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.subscription.Subscription;
import java.util.List;
import java.util.stream.Stream;

/// What the command `digest` answers.
final class DigestAnswers {

    private DigestAnswers() {}

    /// About one subscription.
    static Reply about(Subscription subscription, String headline, List<Table> tables, List<String> footnotes, List<Button> buttons) {
        return Reply.to(DigestCommand.NAME, "Digest " + subscription.id()).headline(headline).figure("subscription", subscription.id())
                .tables(tables).footnotes(footnotes).buttons(buttons).reply();
    }

    /// About all of them.
    static Reply general(String headline, List<Table> tables, List<String> footnotes, List<Button> buttons) {
        return Reply.to(DigestCommand.NAME, "Digests").headline(headline).tables(tables).footnotes(footnotes).buttons(buttons).reply();
    }

    /// A button that does something to a subscription.
    static Button button(String label, DigestVerb verb, Subscription subscription) {
        return new Button(label, DigestCommand.NAME + " " + verb.word() + " " + subscription.id());
    }

    static Button list() {
        return new Button("All digests", "digest list");
    }

    /// A table of texts.
    static Table table(String title, List<Column> columns, List<List<String>> rows) {
        return new Table(title, columns, rows.stream().map(row -> row.stream().<Value>map(Value.Text::new).toList()).toList(), List.of());
    }

    /// Columns of texts, each as its name and its heading.
    static List<Column> columns(String... namesAndHeadings) {
        return Stream.iterate(0, index -> index < namesAndHeadings.length, index -> index + 2)
                .map(index -> new Column(namesAndHeadings[index], namesAndHeadings[index + 1], Unit.Plain.TEXT)).toList();
    }
}
