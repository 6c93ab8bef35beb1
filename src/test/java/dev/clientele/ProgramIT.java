package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own: what it prints, how it ends, what it leaves behind.
class ProgramIT {

    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path folder;

    @Test
    void demoServesTheSampleCompanyUntilItIsTerminated() throws IOException, InterruptedException {
        var demo = start("demo", "--port", "0", "--until", "2025-12-31");
        try (var out = demo.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("Making the sample company's store, data" + File.separator + "demo.db")
                    .contains("done in");
            var address = address(out.readLine());
            assertThat(out.readLine()).isEmpty();
            assertThat(out.readLine()).isEqualTo("Three questions to try there:");
            assertThat(status(address)).isEqualTo(200);
            assertThat(status(address.resolve("/health"))).isEqualTo(200);
            demo.destroy();
            assertThat(demo.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(demo.exitValue()).isEqualTo(TERMINATED);
        }
        assertThat(folder.resolve("data").resolve("demo.db")).exists();
        assertThat(errors()).isEmpty();
        secondStartUsesTheStoreThatIsThere();
    }

    private void secondStartUsesTheStoreThatIsThere() throws IOException, InterruptedException {
        var demo = start("demo", "--port", "0", "--until", "2026-01-31");
        try (var out = demo.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("The sample company's invoices end on 2025-12-31. With --anew they end on 2026-01-31");
            assertThat(status(address(out.readLine()))).isEqualTo(200);
        } finally {
            demo.destroy();
            assertThat(demo.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void takenPortIsToldAndAnotherTaken() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var serve = start("serve", "--port", Integer.toString(taken.getLocalPort()));
            try (var out = serve.inputReader(StandardCharsets.UTF_8)) {
                assertThat(out.readLine())
                        .isEqualTo("Port " + taken.getLocalPort() + " is taken by another program, so this is another one:");
                assertThat(address(out.readLine()).getPort()).isNotEqualTo(taken.getLocalPort());
            } finally {
                serve.destroy();
                assertThat(serve.waitFor(60, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    @Test
    void serveLogsToStandardErrorAndKeepsTheOutputForPeople() throws IOException, InterruptedException {
        var serve = start("serve", "--port", "0");
        try (var out = serve.inputReader(StandardCharsets.UTF_8)) {
            address(out.readLine());
            assertThat(out.readLine()).contains("still empty").contains("clientele import");
            serve.destroy();
            assertThat(serve.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(errors()).contains("INFO").contains("answering from data version 0").contains("stopped").doesNotContain("\tat ");
    }

    @Test
    void fileOfQuestionsIsAnsweredAndFailuresLeaveNoTrace() throws IOException, InterruptedException {
        var store = folder.resolve("small.db");
        dev.clientele.app.SmallStore.sell(store, "1", "Müller & Söhne", 123_450);
        var chat = start("chat", "--store", store.toString());
        try (var in = chat.outputWriter(StandardCharsets.UTF_8)) {
            in.write("top 5 2025\n1\nquit\n");
        }
        var said = new String(chat.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(chat.waitFor()).isZero();
        assertThat(said).contains("> top 5 2025").contains("Müller & Söhne").contains("> top 5 by orders 2025").doesNotContain("\u001b");
        assertThat(errors()).isEmpty();
    }

    @Test
    void figuresHaveTheSameDigitsWhateverTheMachineSpeaks() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("sales.csv"), """
                invoice,date,customer,net
                1,2025-03-04,Kilit İnşaat,1234.50
                2,2025-04-05,Kilit İnşaat,765.50
                3,2025-05-06,Dar El Salam,5000.00
                """);
        var usual = importedAndAsked("usual.db", List.of());

        assertThat(usual).contains("3 invoices").contains("€7,000");
        assertThat(importedAndAsked("arabic.db", List.of("-Duser.language=ar", "-Duser.country=EG"))).isEqualTo(usual);
        assertThat(importedAndAsked("turkish.db", List.of("-Duser.language=tr", "-Duser.country=TR"))).isEqualTo(usual);
    }

    /// What the program says of the import of the sales, and of its largest customers.
    private String importedAndAsked(String store, List<String> language) throws IOException, InterruptedException {
        var said = new StringBuilder();
        for (var arguments : List.of(new String[]{"import", "--store", store, "--currency", "EUR", "sales.csv"},
                new String[]{"ask", "--store", store, "top 5 2025"})) {
            var process = start(language, arguments);
            said.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            assertThat(process.waitFor()).as(errors()).isZero();
        }
        return said.toString().replace(store, "the store").replaceAll("\\d+(\\.\\d+)? m?s\\b", "a moment");
    }

    private Process start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    private Process start(List<String> options, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true"));
        command.addAll(options);
        command.addAll(List.of("-cp", productionClassPath(), "dev.clientele.Main"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(folder.resolve("errors.txt").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CLIENTELE_") || name.equals("JAVA_TOOL_OPTIONS"));
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        return builder.start();
    }

    /// Without the tests' own classes, whose logging differs.
    private static String productionClassPath() {
        var parts = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator, -1);
        return String.join(File.pathSeparator, java.util.Arrays.stream(parts).filter(part -> !part.endsWith("test-classes"))
                .map(part -> Path.of(part).toAbsolutePath().toString()).toList());
    }

    private static URI address(String line) {
        assertThat(line).matches(".*chat page is at http://127\\.0\\.0\\.1:\\d+/");
        return URI.create(line.substring(line.lastIndexOf(' ') + 1));
    }

    private static int status(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("errors.txt"));
    }
}
