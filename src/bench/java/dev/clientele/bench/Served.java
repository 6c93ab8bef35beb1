package dev.clientele.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The bot in a process of its own, over a store, with its page on a free port.
record Served(Process process, URI page) implements AutoCloseable {

    static final String HEAP = "-Xmx512m";
    /// As the launcher has it run.
    private static final List<String> BOUNDS = List.of("-XX:MaxMetaspaceSize=128m", "-XX:MaxDirectMemorySize=64m",
            "-XX:TrimNativeHeapInterval=60000", "-XX:G1PeriodicGCInterval=60000");
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");
    private static final long KIBIBYTES_A_MIBIBYTE = 1024;

    /// Starts it; questions are taken when this returns.
    static Served over(Path store, Path log) throws IOException {
        var command = command(HEAP, "serve", "--store", store.toString(), "--port", "0");
        command.addAll(1, BOUNDS);
        var builder = new ProcessBuilder(command).redirectError(log.toFile());
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        var process = builder.start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread.ofPlatform().daemon().start(() -> keep(out, log));
                return new Served(process, URI.create(address.group()));
            }
        }
        throw new IllegalStateException("the bot did not start; see " + log);
    }

    /// What else it says must be taken from it, or it waits with that.
    private static void keep(BufferedReader out, Path log) {
        try (out; var kept = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            out.transferTo(kept);
        } catch (IOException ended) {
            System.out.println("the bot's words are lost: " + ended);
        }
    }

    /// How a process of this program is begun.
    static List<String> command(String heap, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, heap, "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), "dev.clientele.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    /// The memory it has of the machine, in MiB; 0 where the machine does not say.
    long resident() {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst().orElse(0) / KIBIBYTES_A_MIBIBYTE;
        } catch (IOException unknown) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
