package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.FileImporter;
import dev.clientele.chat.FileImporter.Open;
import dev.clientele.chat.FileImporter.Question;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What people are told of files that they send in a chat.
final class ChatImportTest {

    @TempDir
    private Path folder;

    @Test
    void aCurrencyIsAskedForAndTakenFromTheAnswer() throws IOException {
        sent("first.csv", "invoice,date,customer,amount,currency\n1,2025-01-31,A,10.00,EUR\n");
        var asked = taken("second.csv", "invoice,date,customer,amount\n2,2025-02-28,A,10.00\n", Map.of());
        assertThat(asked.open()).containsExactly(new Open(Question.CURRENCY, List.of()));
        assertThat(asked.response()).isInstanceOfSatisfying(Response.Refused.class, refused -> assertThat(refused.message())
                .contains("second.csv").doesNotContain(folder.toString()).doesNotContain("--"));
        var imported = taken("second.csv", "invoice,date,customer,amount\n2,2025-02-28,A,10.00\n", Map.of(Question.CURRENCY, "eur"));
        assertThat(imported.open()).isEmpty();
        assertThat(imported.response()).isNotInstanceOf(Response.Refused.class);
    }

    @Test
    void anOrderOfDaysIsChosenAmongThoseThatAreThere() throws IOException {
        var text = "invoice,date,customer,amount,currency\n1,01/02/2025,A,10.00,EUR\n2,03/02/2025,A,10.00,EUR\n";
        var asked = taken("days.csv", text, Map.of());
        assertThat(asked.open()).extracting(Open::question).containsExactly(Question.DATES);
        var formats = asked.open().getFirst().options();
        assertThat(formats).hasSizeGreaterThan(1);
        for (var format : formats) {
            assertThat(taken("days.csv", text, Map.of(Question.DATES, format)).open()).as(format).isEmpty();
        }
    }

    private FileImporter.Taken taken(String name, String text, Map<Question, String> answers) throws IOException {
        return importer().take(Files.writeString(folder.resolve(name), text), answers);
    }

    @Test
    void wordsThatNobodyKnowsAreAskedAboutOneByOne() throws IOException {
        var text = """
                invoice;date;customer;amount;currency;status
                1;2025-01-31;A;10.00;EUR;paid
                2;2025-01-31;A;10.00;EUR;parked
                3;2025-01-31;A;5.00;EUR;shelved
                """;
        var asked = taken("words.csv", text, Map.of());
        assertThat(asked.open()).extracting(Open::question).containsExactly(Question.STANDING, Question.STANDING);
        assertThat(asked.open().getFirst().options()).containsExactly("parked=count", "parked=credit", "parked=leave-out");
        assertThat(taken("words.csv", text, Map.of(Question.STANDING, "parked=count\nshelved=leave-out")).response())
                .isNotInstanceOf(Response.Refused.class);
    }

    @Test
    void aColumnThatIsNotKnownIsAskedForByItsName() throws IOException {
        var text = "invoice,date,zzz,amount,currency\n2,2025-02-28,A,10.00,EUR\n";
        var asked = taken("second.csv", text, Map.of());
        assertThat(asked.open()).containsExactly(new Open(Question.COLUMNS, List.of("customer="), List.of("customer")));
        assertThat(message(asked)).isEqualTo("second.csv: no column looks like the customer.");
        assertThat(taken("second.csv", text, Map.of(Question.COLUMNS, "customer=zzz")).response())
                .isNotInstanceOf(Response.Refused.class);
    }

    @Test
    void whatANumberMeansThatIsThereAlreadyIsChosen() throws IOException {
        var first = "invoice,date,customer,amount,currency\n1,2025-01-31,A,10.00,EUR\n";
        sent("first.csv", first);
        var other = first.replace("2025-01-31,A,10.00", "2025-02-28,B,99.00");
        var asked = taken("other.csv", other, Map.of());
        assertThat(asked.open()).extracting(Open::question).containsExactly(Question.SAME_NUMBER);
        assertThat(message(asked)).doesNotContain("--").contains("1 was A");
        for (var meaning : asked.open().getFirst().options()) {
            assertThat(taken("other.csv", other, Map.of(Question.SAME_NUMBER, meaning)).open()).as(meaning).isEmpty();
        }
    }

    @Test
    void daysThatAreHardlyTrueAreConfirmed() throws IOException {
        var text = "invoice,date,customer,amount,currency\n1,2035-01-31,A,10.00,EUR\n";
        var asked = taken("late.csv", text, Map.of());
        assertThat(asked.open()).extracting(Open::question).containsExactly(Question.DAYS);
        assertThat(taken("late.csv", text, Map.of(Question.DAYS, "right")).response()).isNotInstanceOf(Response.Refused.class);
    }

    /// Files of which only a person knows what they mean.
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.clientele.app.importing.OpenQuestionsTest#areAsked")
    void whatIsSaidInAChatNamesNoOption(String name, String rows, String asked) throws IOException {
        var answer = taken("sent.csv", rows, Map.of());
        assertThat(message(answer)).doesNotContain("--", folder.toString()).hasSizeGreaterThan(20);
        if (answer.open().isEmpty()) {
            assertThat(message(answer)).contains("whoever runs me");
        } else {
            assertThat(answer.open()).allSatisfy(open -> assertThat(open.labels()).noneMatch(label -> label.contains("--")));
        }
    }

    @Test
    void aChoiceAmongColumnsIsTaken() throws IOException {
        var text = """
                amazon-order-id	purchase-date	order-status	product-name	sku	quantity	currency	item-price	buyer-email
                111-1	2024-01-14T10:11:12+00:00	Shipped	Mug	M1	2	GBP	100.00	ann@m.example
                111-2	2024-02-15T10:11:12+00:00	Shipped	Tea	M2	3	GBP	60.00	bob@m.example
                """;
        var asked = taken("orders.csv", text, Map.of()).open().getFirst();
        assertThat(asked.question()).isEqualTo(Question.COLUMNS);
        assertThat(asked.options()).contains("net=item-price", "price=item-price");
        assertThat(asked.labels()).anyMatch(label -> label.startsWith("Net: item-price (it is not"));
        assertThat(taken("orders.csv", text, Map.of(Question.COLUMNS, "net=item-price")).response())
                .isNotInstanceOf(Response.Refused.class);
    }

    @Test
    void rowsThatCannotBeReadAreToBeCorrected() throws IOException {
        var answer = sent("broken.csv", "invoice,date,customer,amount,currency\n1,2025-01-31,A,ten,EUR\n2,2025-01-31,A,10.00,EUR\n");
        assertThat(answer).isInstanceOfSatisfying(Response.Refused.class, refused -> assertThat(refused.message())
                .doesNotContain("--").endsWith("Correct these rows and send the file again."));
    }

    @Test
    void whatWasImportedIsToldWithoutOptions() throws IOException {
        var answer = (Reply) sent("plain.csv", "date,customer,amount\n2025-01-31,A,10.00\n");
        assertThat(answer.toString()).doesNotContain("--");
        assertThat(answer.footnotes()).anyMatch(note -> note.startsWith("No column has invoice numbers"));
    }

    private static String message(FileImporter.Taken taken) {
        return ((Response.Refused) taken.response()).message();
    }

    private Response sent(String name, String text) throws IOException {
        return taken(name, text, Map.of()).response();
    }

    private ChatImport importer() {
        var defaults = new ImportDefaults(folder.resolve("store.db"), Optional.empty(), 0.05, ZoneOffset.UTC, Locale.UK,
                InstantSource.fixed(Instant.parse("2025-03-01T00:00:00Z")));
        return new ChatImport(() -> defaults, () -> {});
    }
}
