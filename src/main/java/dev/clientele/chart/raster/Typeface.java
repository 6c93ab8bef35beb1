package dev.clientele.chart.raster;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.AttributedString;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The bundled typeface, Source Sans 3: measures text and draws it, all lengths in logical pixels.
///
/// Its figures are tabular. Characters it lacks come from a font of the machine if one has them and else are the
/// typeface's visible box. Immutable and safe for many threads.
public final class Typeface {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\s]+");
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Map<Lettering, Font> fonts = new EnumMap<>(Lettering.class);

    private Typeface() {
        var files = Awt.start(List.of("SourceSans3-Regular.ttf", "SourceSans3-SemiBold.ttf"));
        var regular = load(files.getFirst());
        var bold = load(files.getLast());
        for (var lettering : Lettering.values()) {
            fonts.put(lettering, (lettering.bold() ? bold : regular).deriveFont((float) lettering.size()));
        }
    }

    /// The one instance; the first call starts AWT and loads the fonts.
    public static Typeface bundled() {
        return Bundled.TYPEFACE;
    }

    /// The text on one line: control characters, line breaks and direction overrides become single spaces; a percent
    /// sign stays with its number.
    public static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ").strip().replace(" %", "\u00A0%");
    }

    public double width(String text, Lettering lettering) {
        if (text.isEmpty()) {
            return 0;
        }
        return isPlain(text, lettering)
                ? font(lettering).getStringBounds(text, CONTEXT).getWidth()
                : mixed(text, lettering).getAdvance();
    }

    /// Draws printable text with its left end at `x`.
    public void draw(Graphics2D graphics, String text, Lettering lettering, double x, double baseline) {
        if (isPlain(text, lettering)) {
            graphics.setFont(font(lettering));
            graphics.drawString(text, (float) x, (float) baseline);
        } else {
            mixed(text, lettering).draw(graphics, (float) x, (float) baseline);
        }
    }

    private Font font(Lettering lettering) {
        return fonts.getOrDefault(lettering, fonts.values().iterator().next());
    }

    private boolean isPlain(String text, Lettering lettering) {
        return font(lettering).canDisplayUpTo(text) < 0;
    }

    private TextLayout mixed(String text, Lettering lettering) {
        var primary = font(lettering);
        var styled = new AttributedString(text);
        styled.addAttribute(TextAttribute.FONT, primary);
        for (int i = 0; i < text.length();) {
            var character = text.codePointAt(i);
            var end = i + Character.charCount(character);
            if (!primary.canDisplay(character)) {
                styled.addAttribute(TextAttribute.FONT, StandInFonts.fontFor(character, primary), i, end);
            }
            i = end;
        }
        return new TextLayout(styled.getIterator(), CONTEXT);
    }

    private static Font load(Path file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a font: " + file, e);
        }
    }

    private static final class Bundled {
        private static final Typeface TYPEFACE = new Typeface();
    }
}
