package dev.clientele.bench;

import dev.clientele.app.Wiring;
import dev.clientele.app.importing.ImportDefaults;
import dev.clientele.app.importing.ImportRequest;
import dev.clientele.app.importing.ImportRun;
import dev.clientele.app.settings.Settings;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.opening.Input;
import dev.clientele.store.StoreException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// Damaged input of three kinds, a third each: files to import, questions, HTTP requests. Each is to be answered or refused; none may
/// break the program.
///
/// Arguments: how many (20000), the seed (1).
public final class MutantsBench {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final Asker PERSON = new Asker("bench", "somebody");
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int SHOWN = 20;
    private static final List<String> FILES = List.of(
            """
            Invoice;Date;Customer;Net
            A1;2024-01-05;Anders;100,00
            A2;2024-03-05;Birk;300,50
            A3;2024-06-05;Anders;-50
            """,
            """
            invoice_no,invoice_date,customer_id,customer,quantity,unit_price,country
            1,01/02/2024,C1,"Smith, Jones",3,9.99,DE
            2,15/02/2024,C2,"O""Hara",1,1000.00,FR
            """,
            """
            Rechnung	Datum	Kunde	Betrag	Währung
            7	31.12.2024	Müller	1.234,56	EUR
            8	01.01.2025	Sørensen	99,00	USD
            """);
    private static final List<String> QUESTIONS = List.of("top 20 by profit 2024 segment Enterprise", "flows 2015..2024 by month",
            "customer C100000007 as of 2023", "compare C100000007 and C100000012", "export xlsx top 5 last quarter",
            "at-risk gold overdue", "who are our best ten customers in germany?", "explain tiers moves 2023-12-31 2024-12-31",
            "digest every monday at 9", "alerts add at-risk over 10000", "note C100000007: asks for prices", "retention cohorts");
    private static final List<String> REQUESTS = List.of("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "GET /complete?question=top%2010%20by HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "GET /answers/abc/tables/0 HTTP/1.1\r\nHost: localhost\r\nCookie: conversation=abc\r\nConnection: close\r\n\r\n",
            "GET /charts/abc/0-dark.png HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: x\r\nConnection: close\r\n\r\n",
            "GET /?q=flows%202024 HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: none\r\nConnection: close\r\n\r\n",
            "POST /ask HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nContent-Type: application/x-www-form-urlencoded; "
                    + "charset=utf-8\r\nContent-Length: 16\r\nConnection: close\r\n\r\nquestion=top+10%25");

    private final Random random;
    private final Map<Kind, Map<String, Integer>> outcomes = new EnumMap<>(Kind.class);
    private int crashed;

    private MutantsBench(long seed) {
        this.random = new Random(seed);
    }

    private enum Kind {
        FILE, QUESTION, REQUEST
    }

    @FunctionalInterface
    private interface Trial {
        String outcome(byte[] mutant) throws IOException;
    }

    /// Runs all and prints what became of them; ends with status 1 where one broke the program.
    public static void main(String[] arguments) throws IOException {
        var count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        var seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        System.out.println(Environment.describe());
        var store = GeneratedStore.of(20_000).file();
        var bench = new MutantsBench(seed);
        try (var bot = Served.over(store, FOLDER.resolve("mutants.log"))) {
            var router = Wiring.over(Settings.defaults().withStore(store)).router();
            bench.run(Kind.FILE, count / 3, FILES, MutantsBench::imported);
            bench.run(Kind.QUESTION, count / 3, QUESTIONS,
                    mutant -> outcome(router.ask(new String(mutant, StandardCharsets.UTF_8), PERSON)));
            bench.run(Kind.REQUEST, count - 2 * (count / 3), REQUESTS, mutant -> requested(mutant, bot.page().getPort()));
            System.out.println("the bot is " + (bot.process().isAlive() ? "alive" : "dead") + "; /health: "
                    + requested(REQUESTS.getFirst().replace("GET /", "GET /health").getBytes(StandardCharsets.UTF_8),
                            bot.page().getPort()));
        }
        System.out.println("crashed: " + bench.crashed);
        System.exit(bench.crashed == 0 ? 0 : 1);
    }

    private void run(Kind kind, int count, List<String> whole, Trial trial) {
        var tally = outcomes.computeIfAbsent(kind, ignored -> new TreeMap<>());
        for (var index = 0; index < count; index++) {
            var mutant = mutant(whole.get(random.nextInt(whole.size())).getBytes(StandardCharsets.UTF_8));
            tally.merge(outcome(trial, mutant), 1, Integer::sum);
        }
        System.out.println(kind.name().toLowerCase(Locale.ROOT) + "s, " + count + ": " + tally);
    }

    @SuppressWarnings("TooBroadCatch") // that anything at all is thrown is the finding
    private String outcome(Trial trial, byte[] mutant) {
        try {
            var outcome = trial.outcome(mutant);
            if (outcome.startsWith("crashed")) {
                show(mutant, outcome);
            }
            return outcome;
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError broken) {
            show(mutant, broken.toString());
            return "crashed";
        }
    }

    private void show(byte[] mutant, String why) {
        crashed++;
        if (crashed <= SHOWN) {
            System.out.println("  " + why + " by " + new String(mutant, StandardCharsets.ISO_8859_1).replaceAll("\\p{Cntrl}", "\u00b7"));
        }
    }

    private static String imported(byte[] mutant) throws IOException {
        var file = Files.write(FOLDER.resolve("mutant.csv"), mutant);
        var store = FOLDER.resolve("mutants-none.db");
        var defaults = new ImportDefaults(store, Optional.of(Currency.getInstance("EUR")), 0.01, ZoneOffset.UTC, Locale.ROOT,
                InstantSource.system());
        var request = new ImportRequest(store, ImportRequest.USUAL_SOURCE, ImportOptions.none(), Optional.empty(), 0.01, problem -> {});
        try {
            var seen = new ImportRun(defaults, request).preview(Input.of(file));
            return seen.intake().isPast(0.01) ? "refused" : "answered";
        } catch (ImportRefusal | StoreException refusal) {
            return "refused";
        }
    }

    private static String outcome(Response response) {
        return switch (response) {
            case Reply ignored -> "answered";
            case Response.Refused ignored -> "refused";
            case Response.Failed failed -> "crashed, reference " + failed.reference();
        };
    }

    private static String requested(byte[] mutant, int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(mutant);
            socket.shutdownOutput();
            var line = new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), StandardCharsets.ISO_8859_1);
            var status = line.replaceFirst("^HTTP/1\\.[01] ", "");
            return status.startsWith("5") && !status.equals("501") && !status.equals("505")
                    ? "crashed, status " + status
                    : status.isEmpty() ? "hung up" : status.compareTo("400") < 0 ? "answered" : "refused";
        } catch (java.net.SocketException reset) {
            return "hung up";
        }
    }

    /// One to four damages: bytes changed, cut, doubled, moved, or put in from among those that are trouble.
    private byte[] mutant(byte[] whole) {
        var text = new String(whole, StandardCharsets.ISO_8859_1);
        for (var left = 1 + random.nextInt(4); left > 0 && !text.isEmpty(); left--) {
            var at = random.nextInt(text.length());
            var end = Math.min(text.length(), at + 1 + random.nextInt(12));
            text = switch (random.nextInt(6)) {
                case 0 -> text.substring(0, at) + (char) random.nextInt(256) + text.substring(at + 1);
                case 1 -> text.substring(0, at) + text.substring(end);
                case 2 -> text.substring(0, end) + text.substring(at);
                case 3 -> text.substring(0, at);
                case 4 -> text.substring(0, at) + TROUBLE.get(random.nextInt(TROUBLE.size())) + text.substring(at);
                default -> text.substring(end) + text.substring(at, end) + text.substring(0, at);
            };
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static final List<String> TROUBLE = List.of("\u0000", "\"", "'", ";", ",", "\r", "\n", "\t", "\u00ff\u00fe",
            "\u00ef\u00bb\u00bf",
            "\u00e2\u0080\u00ae", "\u00ed\u00a0\u0080", "%", "%00", "%zz", "-", "9".repeat(30), "1e309", "NaN", "0000-00-00", "2024-02-30",
            "99999999999-01-01", "..", "=cmd|' /C calc'!A0", "<script>", "\u00f0\u009f\u0098\u0080", " ".repeat(300), "export ".repeat(40),
            "(".repeat(200), "x".repeat(5_000), "\\", "last ", "by ", "as of ", "+1", "{}", "$(id)", "../../etc/passwd");
}
