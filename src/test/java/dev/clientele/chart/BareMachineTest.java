package dev.clientele.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import dev.clientele.model.ValueFormatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/// Java started anew as on a machine on which fontconfig knows of no font, with no display and no options.
@EnabledOnOs(LINUX)
class BareMachineTest {

    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeAnEmptyFontConfiguration() throws IOException {
        Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
    }

    @Test
    void aChartLooksTheSameThere() throws IOException, InterruptedException {
        assertThat(run(List.of(), DrawChart.class, "chart.png")).isEmpty();
        assertThat(Files.readAllBytes(folder.resolve("chart.png"))).isEqualTo(renderer().png(SampleSpecs.flows()));
    }

    @Test
    void plainJavaFailsThere() throws IOException, InterruptedException {
        assertThat(run(List.of("-Djava.awt.headless=true"), PlainText.class)).contains("Fontconfig head is null");
    }

    @Test
    void nothingOfAwtIsLoadedBeforeTheFirstPicture() throws IOException, InterruptedException {
        var loaded = run(List.of("-Xlog:class+load:stdout"), MakeRenderer.class);
        assertThat(loaded).contains("dev.clientele.chart.ChartRenderer ").doesNotContain("java.awt.", "sun.awt.", "sun.java2d.");
    }

    /// Runs a program to its end and returns all that it said.
    private String run(List<String> options, Class<?> program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + folder, "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(options);
        command.add(program.getName());
        command.addAll(Arrays.asList(arguments));
        var output = folder.resolve("output.txt");
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        assertThat(builder.start().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return Files.readString(output);
    }

    private static ChartRenderer renderer() {
        return new ChartRenderer(new ValueFormatter(Locale.UK), Theme.standard());
    }

    /// Writes a chart into the file named.
    static final class DrawChart {
        private DrawChart() {}

        public static void main(String[] arguments) throws IOException {
            Files.write(Path.of(arguments[0]), renderer().png(SampleSpecs.flows()));
        }
    }

    /// Makes a renderer and draws nothing.
    static final class MakeRenderer {
        private MakeRenderer() {}

        public static void main(String[] arguments) {
            var _ = renderer();
        }
    }

    /// Measures a text as any Java program would.
    static final class PlainText {
        private PlainText() {}

        public static void main(String[] arguments) {
            var font = new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.PLAIN, 12);
            var _ = font.getStringBounds("text", new java.awt.font.FontRenderContext(null, true, true));
        }
    }
}
