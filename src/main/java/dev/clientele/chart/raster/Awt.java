package dev.clientele.chart.raster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Java's drawing, made to start on a machine without display, without fonts and without libfontconfig.
///
/// The JDK's font manager insists on a font configuration, even for fonts that a program brings along. On Linux it asks
/// libfontconfig, and throws "Fontconfig head is null" where there is none; but it asks nobody if the system property
/// `sun.awt.fontconfig` names a file of its own old format. So one is written that maps every logical font to the
/// bundled one. This also spares the time of scanning the system's fonts and makes every machine draw the same.
final class Awt {

    private static final String RESOURCES = "/dev/clientele/chart/";
    private static final String CONFIGURATION = "sun.awt.fontconfig";
    /// The font manager accepts only X11's names for the parts of a logical font; a file is then bound to the name.
    private static final String COMPONENT = "-clientele-chart-medium-r-normal--0-0-0-0-p-0-iso10646-1";

    private Awt() {}

    /// Unpacks the named fonts and readies AWT, which must not have been used before on a machine without fonts.
    ///
    /// @return the fonts' files, in the order of their names
    static List<Path> start(List<String> fonts) {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        try {
            var folder = Files.createTempDirectory("clientele-fonts-" + ProcessHandle.current().pid() + "-");
            folder.toFile().deleteOnExit();
            var files = fonts.stream().map(font -> unpack(font, folder)).toList();
            configure(files.getFirst(), folder);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack the chart's fonts into " + System.getProperty("java.io.tmpdir"), e);
        }
    }

    private static Path unpack(String font, Path folder) {
        var file = folder.resolve(font);
        file.toFile().deleteOnExit();
        try (var in = Awt.class.getResourceAsStream(RESOURCES + font)) {
            if (in == null) {
                throw new IllegalArgumentException("no bundled font: " + font);
            }
            Files.copy(in, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + font + " into " + folder, e);
        }
    }

    private static void configure(Path font, Path folder) throws IOException {
        if (!System.getProperty("os.name").equals("Linux") || System.getProperty(CONFIGURATION) != null) {
            return;
        }
        var file = folder.resolve("fontconfig.properties");
        file.toFile().deleteOnExit();
        Files.writeString(file, configuration(font));
        System.setProperty(CONFIGURATION, file.toString());
    }

    private static String configuration(Path font) {
        var lines = new StringBuilder("version=1\nsequence.allfonts=latin\n");
        for (var family : List.of("dialog", "dialoginput", "sansserif", "serif", "monospaced")) {
            for (var style : List.of("plain", "bold", "italic", "bolditalic")) {
                lines.append(family).append('.').append(style).append(".latin=").append(COMPONENT).append('\n');
            }
        }
        return lines.append("filename.").append(COMPONENT).append('=').append(font).append('\n').toString();
    }
}
