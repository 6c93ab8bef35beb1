package dev.clientele.chart.raster;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The machine's own fonts, asked only for characters that the bundled typeface lacks: Hebrew, Arabic, Chinese, ...
///
/// Looked for once in the usual folders, by file, because the font manager is told of the bundled font alone.
final class StandInFonts {

    private static final int MOST_FILES = 5_000;
    private static final int MOST_FONTS = 40;
    private static final List<String> FOLDERS = List.of("/usr/share/fonts", "/usr/local/share/fonts",
            System.getProperty("user.home") + "/.local/share/fonts", "/System/Library/Fonts", "/Library/Fonts",
            "C:/Windows/Fonts");
    private static final List<String> OTHER_STYLES = List.of("bold", "italic", "oblique", "mono", "serif", "light", "thin",
            "black", "condensed");
    private static final Map<Character.UnicodeScript, Optional<Font>> BY_SCRIPT = new ConcurrentHashMap<>();

    private StandInFonts() {}

    /// A font of the same size that has the character, or the given one if there is none.
    static Font fontFor(int character, Font primary) {
        return BY_SCRIPT.computeIfAbsent(Character.UnicodeScript.of(character), _ -> first(character))
                .filter(font -> font.canDisplay(character)).map(font -> font.deriveFont(primary.getSize2D())).orElse(primary);
    }

    private static Optional<Font> first(int character) {
        return Installed.FONTS.stream().filter(font -> font.canDisplay(character)).findFirst();
    }

    private static List<Font> installed() {
        var files = new ArrayList<Path>();
        for (var folder : FOLDERS) {
            files.addAll(files(Path.of(folder)));
        }
        files.sort(Comparator.comparingInt(StandInFonts::rank).thenComparing(Path::toString));
        return files.stream().limit(MOST_FONTS).flatMap(StandInFonts::load).toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.walk(folder)) {
            return found.filter(StandInFonts::isPlainFont).limit(MOST_FILES).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of();
        }
    }

    private static boolean isPlainFont(Path file) {
        var name = name(file);
        return (name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc"))
                && OTHER_STYLES.stream().noneMatch(name::contains);
    }

    /// Families that cover many scripts first.
    private static int rank(Path file) {
        var name = name(file);
        if (name.contains("cjk") || name.startsWith("dejavusans.") || name.startsWith("arialuni")) {
            return 0;
        }
        return name.startsWith("notosans") ? 1 : 2;
    }

    /// A file that is no font is none of the chart's business.
    private static Stream<Font> load(Path file) {
        try {
            return Stream.of(Font.createFonts(file.toFile())).limit(1);
        } catch (IOException | FontFormatException e) {
            return Stream.empty();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static final class Installed {
        private static final List<Font> FONTS = installed();
    }
}
