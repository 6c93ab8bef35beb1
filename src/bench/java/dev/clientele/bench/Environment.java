package dev.clientele.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The machine a measurement ran on, for the first line of its report.
final class Environment {

    private Environment() {}

    static String describe() {
        var runtime = Runtime.getRuntime();
        return "%s %s, %s, %d processors (%s), heap to %d MiB".formatted(System.getProperty("os.name"), System.getProperty("os.arch"),
                Runtime.version(), runtime.availableProcessors(), processor(), runtime.maxMemory() >> 20);
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name")).findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown");
        } catch (IOException unknown) {
            return "unknown";
        }
    }
}
