package dev.clientele.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.clientele.app.settings.Settings;
import dev.clientele.command.Access.Denial;
import dev.clientele.command.Asker;
import dev.clientele.command.Change;
import dev.clientele.command.Command;
import dev.clientele.command.Parameter;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks every address of the page and every command of the bot, found by reflection so that a new one is not forgotten: nothing is changed
/// by a link, from another site, without the page's token, or by anybody where the page is open to the network.
class NobodyChangesAnythingTest {

    private static final Asker OWNER = new Asker("web", "owner", "page", Optional.empty());
    /// No source is set here, so that there is none to read.
    private static final String READING = "sources run";
    /// A change that is carried out at once by whoever may: each of the commands that change something has one.
    private static final Map<String, String> CHANGES = Map.of("note", "note anders likes tea", "digest", "digest subscribe daily 08:00",
            "alerts", "alerts add at-risk", "action", "action add Idea", "calls", "calls snooze anders", "data",
            "data apart birk, ceder", "import", "import undo 4 yes", "sources", READING);

    @TempDir
    private Path folder;

    private Wiring wiring;
    private RunningBot bot;
    private Javalin server;
    private List<Command> commands;

    @BeforeEach
    void start() throws ReflectiveOperationException {
        var store = folder.resolve("sales.db");
        SmallStore.sell(store, "1", "Anders", 10_000);
        SmallStore.sell(store, "2", "Birk", 10_000);
        SmallStore.sell(store, "3", "Ceder", 10_000);
        SmallStore.sell(store, "4", "Dorn", 10_000);
        wiring = Wiring.over(Settings.defaults().withStore(store).withWeb(new Settings.Web("127.0.0.1", 0)));
        bot = RunningBot.start(wiring);
        server = (Javalin) part(part(bot, "web"), "server");
        commands = ((List<?>) part(part(wiring.router(), "commands"), "all")).stream().map(Command.class::cast).toList();
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void everyCommandThatChangesSomethingIsKnownHere() {
        var written =
                new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.clientele").stream()
                        .filter(type -> type.isAssignableTo(Change.class) && !type.isInterface()).map(JavaClass::getName).toList();
        assertThat(changes().map(change -> change.getClass().getName())).containsExactlyInAnyOrderElementsOf(written);
        assertThat(changes().map(change -> change.spec().name())).containsExactlyInAnyOrderElementsOf(CHANGES.keySet());
    }

    @Test
    void changesAreCarriedOutForTheOwner() {
        assertThat(wiring.router().ask(READING, OWNER).summary()).startsWith("No sources are set.");
        for (var question : CHANGES.values().stream().filter(change -> !change.equals(READING)).toList()) {
            var before = stored();
            assertThat(wiring.router().ask(question, OWNER)).as(question).isInstanceOf(Reply.class);
            assertThat(stored()).as(question).isNotEqualTo(before);
        }
    }

    /// What came of calls is kept under an alert of its own, which tells nobody anything.
    @Test
    void alertIsOrderedAfterACallAsBefore() {
        for (var question : List.of("calls snooze anders", "alerts add at-risk")) {
            assertThat(wiring.router().ask(question, OWNER)).as(question).isInstanceOf(Reply.class);
        }
    }

    @Test
    void whereThePageIsOpenEverybodyIsRefusedEveryChange() {
        CHANGES.values().forEach(question -> wiring.router().ask(question, OWNER));
        var before = stored();
        for (var denial : List.of(Denial.OPEN_PAGE, Denial.OLD_PAGE)) {
            var anybody = new Asker("web", "anybody", "page", Optional.of(denial));
            asked().forEach(question -> {
                var response = wiring.router().ask(question, anybody);
                if (wiring.router().isChange(question)) {
                    assertThat(response).as(question).isEqualTo(new Response.Refused(denial.sentence(), List.of()));
                }
                assertThat(stored()).as(question).isEqualTo(before);
            });
            CHANGES.values().forEach(question -> assertThat(wiring.router().isChange(question)).as(question).isTrue());
        }
    }

    @Test
    void noAddressChangesAnythingByGetOrForAnotherSite() throws IOException {
        var before = stored();
        for (var endpoint : endpoints()) {
            for (var question : CHANGES.values()) {
                var encoded = URLEncoder.encode(question, UTF_8);
                var path = endpoint.path.replaceAll("\\{[^}]*}", "x");
                var query = "?q=" + encoded + "&question=" + encoded;
                var form = "question=" + encoded;
                for (var method : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS")) {
                    send(method, path + query, "", own());
                    assertThat(send(method, path + query, form, own() + "Origin: http://evil.example\r\n")).as(method + path)
                            .contains(" 403 ");
                    assertThat(send(method, path + query, form, own() + origin() + "Sec-Fetch-Site: cross-site\r\n")).as(method + path)
                            .contains(" 403 ");
                    assertThat(send(method, path + query, form, own() + origin() + "Sec-Fetch-Site: same-site\r\n")).as(method + path)
                            .contains(" 403 ");
                    assertThat(send(method, path + query, form,
                            "Host: evil.example:" + address().getPort() + "\r\nOrigin: http://evil.example:"
                                    + address().getPort() + "\r\n"))
                            .as(method + path).contains(" 421 ");
                    send(method, path + query, form, own() + origin());
                    send(method, path + query, form + "&token=x", own() + origin());
                }
            }
        }
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void theAddressesAreThese() {
        assertThat(endpoints().stream().map(endpoint -> endpoint.method.name() + " " + endpoint.path)).contains("POST /ask", "GET /",
                "GET /complete", "GET /health", "GET /metrics");
        assertThat(endpoints().stream().filter(endpoint -> !endpoint.method.equals(HandlerType.GET)).map(endpoint -> endpoint.path))
                .containsExactlyInAnyOrder("/ask", "/fill", "/files", "/files/{drop}/read", "/files/{drop}/import",
                        "/files/{drop}/discard");
    }

    /// Of every command its examples, and each of its words by itself and with a number.
    private Stream<String> asked() {
        return Stream.concat(CHANGES.values().stream(), commands.stream().flatMap(command -> Stream.concat(
                command.spec().examples().stream(),
                command.spec().parameters().stream().filter(Parameter.Word.class::isInstance).map(Parameter.Word.class::cast)
                        .flatMap(word -> word.options().stream())
                        .flatMap(word -> Stream.of("", " 1", " 1 anders").map(rest -> command.spec().name() + " " + word + rest)))));
    }

    private Stream<Change> changes() {
        return commands.stream().filter(Change.class::isInstance).map(Change.class::cast);
    }

    private List<Endpoint> endpoints() {
        var filters = Set.of(HandlerType.BEFORE, HandlerType.AFTER);
        return server.unsafe.internalRouter.allHttpHandlers().stream().map(parsed -> parsed.endpoint)
                .filter(endpoint -> !filters.contains(endpoint.method)).toList();
    }

    private URI address() {
        return bot.address();
    }

    private String own() {
        return "Host: 127.0.0.1:" + address().getPort() + "\r\n";
    }

    private String origin() {
        return "Origin: http://127.0.0.1:" + address().getPort() + "\r\n";
    }

    private String send(String method, String path, String form, String headers) throws IOException {
        var request =
                method + " " + path + " HTTP/1.1\r\n" + headers + "Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: " + form.length() + "\r\n\r\n" + form;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), address().getPort())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8).lines().findFirst().orElse("") + " ";
        }
    }

    /// Everything in the store but its clockwork.
    private Map<String, List<String>> stored() {
        var stored = new TreeMap<String, List<String>>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("sales.db"));
                var names = connection.createStatement().executeQuery("SELECT name FROM sqlite_master WHERE type = 'table'")) {
            while (names.next()) {
                try (var rows = connection.createStatement().executeQuery("SELECT * FROM \"" + names.getString(1) + "\"")) {
                    stored.put(names.getString(1), rows(rows));
                }
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        // The bot's own rounds go on meanwhile.
        stored.keySet().removeIf(table -> table.contains("scheduled") || table.contains("flyway") || table.contains("round")
                || table.equals("alert_check"));
        return stored;
    }

    private static List<String> rows(ResultSet rows) throws SQLException {
        var all = new ArrayList<String>();
        while (rows.next()) {
            var row = new StringBuilder();
            for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                row.append(rows.getString(column)).append('|');
            }
            all.add(row.toString());
        }
        return all;
    }

    private static Object part(Object whole, String name) throws ReflectiveOperationException {
        var field = whole.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(whole);
    }
}
