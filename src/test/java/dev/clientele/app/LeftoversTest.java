package dev.clientele.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    /// No system gives a process that number.
    private static final String GONE = "99999999";

    @TempDir
    private Path folder;

    @Test
    void whatAKilledProcessLeftGoesAndAllElseStays() throws IOException {
        var fonts = Files.createDirectories(folder.resolve("clientele-fonts-" + GONE + "-123"));
        Files.createFile(fonts.resolve("a.ttf"));
        var piped = Files.createFile(folder.resolve("clientele-piped-" + GONE + "-5.csv"));
        var own = Files.createDirectories(folder.resolve("clientele-fonts-" + ProcessHandle.current().pid() + "-123"));
        var others = Files.createDirectories(folder.resolve("clientele-backup-" + GONE + "-1"));
        var outside = Files.createFile(folder.resolve("outside"));
        Files.createSymbolicLink(Files.createDirectories(folder.resolve("clientele-import-" + GONE + "-1")).resolve("link"), outside);

        Leftovers.removeFrom(folder);

        assertThat(fonts).doesNotExist();
        assertThat(piped).doesNotExist();
        assertThat(folder.resolve("clientele-import-" + GONE + "-1")).doesNotExist();
        assertThat(own).exists();
        assertThat(others).exists();
        assertThat(outside).exists();
    }
}
