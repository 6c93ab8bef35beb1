package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people are told of files that they send in a chat.
final class ChatImportTest {

    @TempDir
    private Path folder;

    @Test
    void aRefusalNamesTheFileAloneAndSaysWhereOptionsAreFor() throws IOException {
        assertThat(sent("first.csv", "invoice,date,customer,amount,currency\n1,2025-01-31,A,10.00,EUR\n"))
                .isNotInstanceOf(Response.Refused.class);
        var answer = sent("second.csv", "invoice,date,customer,amount\n2,2025-02-28,A,10.00\n");

        assertThat(answer).isInstanceOfSatisfying(Response.Refused.class, refused -> assertThat(refused.message()).contains("second.csv")
                .doesNotContain(folder.toString()).contains("--currency").endsWith("for `clientele import` where the bot runs."));
    }

    private Response sent(String name, String text) throws IOException {
        var defaults = new ImportDefaults(folder.resolve("store.db"), Optional.empty(), 0.05, ZoneOffset.UTC, Locale.UK,
                InstantSource.fixed(Instant.parse("2025-03-01T00:00:00Z")));
        return new ChatImport(() -> defaults).apply(Files.writeString(folder.resolve(name), text));
    }
}
