package dev.clientele.app.console;

import dev.clientele.chat.terminal.Screen;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The process' own input and output: whether they are a terminal, and how wide it is.
public final class Standard {

    private static final int USUAL_WIDTH = 80;

    private Standard() {}

    /// Standard output: in the terminal's own encoding, and UTF-8 into files and pipes.
    public static PrintWriter out() {
        return writer(FileDescriptor.out, charset(1, "stdout.encoding"));
    }

    /// Standard error, encoded likewise.
    public static PrintWriter err() {
        return writer(FileDescriptor.err, charset(2, "stderr.encoding"));
    }

    public static boolean inputIsTerminal() {
        return isTerminal(0);
    }

    public static boolean outputIsTerminal() {
        return isTerminal(1);
    }

    static boolean errorIsTerminal() {
        return isTerminal(2);
    }

    /// What standard output is written to.
    public static Screen screen(Map<String, String> environment) {
        if (!outputIsTerminal()) {
            return Screen.none();
        }
        var plain = environment.containsKey("NO_COLOR") || "dumb".equals(environment.getOrDefault("TERM", "dumb"));
        return new Screen(width(environment), !plain);
    }

    private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
    }

    private static Charset charset(int descriptor, String property) {
        return isTerminal(descriptor) ? Charset.forName(System.getProperty(property, "UTF-8")) : StandardCharsets.UTF_8;
    }

    /// The JDK only tells of input and output together; where the system shows a process its files, each is looked at.
    private static boolean isTerminal(int descriptor) {
        var link = Path.of("/proc/self/fd/" + descriptor);
        if (Files.exists(Path.of("/proc/self/fd"))) {
            try {
                return Files.readSymbolicLink(link).toString().matches("/dev/(pts/|tty|console).*");
            } catch (IOException closed) {
                return false;
            }
        }
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    private static int width(Map<String, String> environment) {
        var columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : askTerminal();
    }

    private static int askTerminal() {
        try {
            var asking = new ProcessBuilder("stty", "size").redirectInput(Path.of("/dev/tty").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var size = new String(asking.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return size.matches("\\d+ [1-9]\\d{0,3}") ? Integer.parseInt(size.substring(size.indexOf(' ') + 1)) : USUAL_WIDTH;
        } catch (IOException noTerminal) {
            return USUAL_WIDTH;
        }
    }
}
