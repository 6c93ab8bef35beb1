package dev.clientele.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.StandIns;
import dev.clientele.command.Access.Denial;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Router;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `sources` in a chat.
final class SourcesInChatTest {

    private static final Asker ANNA = new Asker("slack", "U1", Optional.empty());
    private static final Asker GUEST = new Asker("slack", "U9", Optional.of(Denial.NO_ADMIN));

    @TempDir
    private Path folder;
    private Books books;
    private Router router;

    @BeforeEach
    void sell() throws SQLException {
        var url = "jdbc:sqlite:" + folder.resolve("books.db");
        books = new Books(folder, url, url, Map.of("SOURCE_ERP_USER", "reader", "SOURCE_ERP_PASSWORD", "s3cret"));
        books.createLines();
        books.line("R-1", 1, "Anders", "10.50", -24);
        router = StandIns.router(InstantSource.system(), books.inChat());
    }

    @AfterEach
    void closeBooks() throws SQLException {
        books.close();
    }

    @Test
    void whoMayChangeTheDataHasThemReadAndEveryoneSeesWhatBecameOfIt() {
        assertThat(cells(ask("sources status", GUEST))).contains("erp", "invoices", "never read", "once the bot runs");
        assertThat(((Response.Refused) router.ask("sources run", GUEST)).message()).isEqualTo(Denial.NO_ADMIN.sentence());
        assertThat(books.lines()).isEmpty();

        assertThat(ask("sources run erp", ANNA).headline()).startsWith("erp invoices: 1 row stored in 1 invoice");

        assertThat(books.lines()).isEqualTo(books.linesOfTheBooks());
        var reading = books.readings().all().getFirst();
        var next = reading.ranAt().plus(Duration.ofHours(1)).toString().replace('T', ' ').substring(0, 16);
        assertThat(cells(ask("sources", GUEST))).contains("ok", "1 row stored in 1 invoice", next);
    }

    @Test
    void whatFailedIsToldInPlainWordsWithoutThePassword() {
        books.write("drop table sales_lines");
        var told = ask("sources run", ANNA);
        assertThat(told.headline()).startsWith("erp invoices");
        assertThat(cells(told)).contains("failed").doesNotContain("s3cret", "reader", "Exception");
        assertThat(cells(ask("sources status", GUEST))).contains("failed", "sales_lines").doesNotContain("s3cret", "reader", "Exception");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(router.ask("sources run crm", ANNA).summary()).isEqualTo("No source is called crm. There are: erp.");
        assertThat(router.ask("sources everything", ANNA).summary()).contains("`sources status`");
    }

    private Reply ask(String question, Asker asker) {
        var response = router.ask(question, asker);
        assertThat(response).as(response.summary()).isInstanceOf(Reply.class);
        return (Reply) response;
    }

    private static String cells(Reply reply) {
        return reply.tables().toString();
    }
}
