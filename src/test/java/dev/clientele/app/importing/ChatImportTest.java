package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.FileImporter;
import dev.clientele.chat.FileImporter.Open;
import dev.clientele.chat.FileImporter.Question;
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
    void aRefusalNamesTheFileAloneAndSaysWhereOptionsAreFor() throws IOException {
        assertThat(sent("first.csv", "invoice,date,customer,amount,currency\n1,2025-01-31,A,10.00,EUR\n"))
                .isNotInstanceOf(Response.Refused.class);
        var answer = sent("second.csv", "invoice,when it was,customer,amount,currency\n2,soon,A,10.00,EUR\n");

        assertThat(answer).isInstanceOfSatisfying(Response.Refused.class, refused -> assertThat(refused.message()).contains("second.csv")
                .doesNotContain(folder.toString()).contains("--map").endsWith("for `clientele import` where the bot runs."));
    }

    private Response sent(String name, String text) throws IOException {
        return taken(name, text, Map.of()).response();
    }

    private ChatImport importer() {
        var defaults = new ImportDefaults(folder.resolve("store.db"), Optional.empty(), 0.05, ZoneOffset.UTC, Locale.UK,
                InstantSource.fixed(Instant.parse("2025-03-01T00:00:00Z")));
        return new ChatImport(() -> defaults);
    }
}
