package dev.clientele.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Temporary files and folders of processes that were killed, and so could not remove them: `clientele-fonts-4711-1234567`, where 4711
/// was the process.
final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Pattern NAME = Pattern.compile("clientele-(?:fonts|import|piped|specs)-(\\d{1,18})-.*");

    private Leftovers() {}

    /// Removes those in the folder for temporary files; what cannot be removed stays.
    static void remove() {
        removeFrom(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static void removeFrom(Path folder) {
        try (var entries = Files.newDirectoryStream(folder, "clientele-*")) {
            for (var entry : entries) {
                if (isLeft(entry)) {
                    remove(entry);
                }
            }
        } catch (IOException unreadable) {
            LOG.debug("what killed processes left in {} is not looked for", folder, unreadable);
        }
    }

    /// Whether the process is gone, or another one has its number by now.
    private static boolean isLeft(Path entry) throws IOException {
        var name = NAME.matcher(String.valueOf(entry.getFileName()));
        if (!name.matches()) {
            return false;
        }
        var made = Files.getLastModifiedTime(entry).toInstant();
        return ProcessHandle.of(Long.parseLong(name.group(1)))
                .map(process -> process.info().startInstant().orElse(Instant.MIN).isAfter(made.plusSeconds(1))).orElse(true);
    }

    /// Follows no links.
    private static void remove(Path entry) {
        try (var inside = Files.walk(entry)) {
            for (var each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException taken) {
            LOG.debug("{} cannot be removed", entry, taken);
        }
    }
}
