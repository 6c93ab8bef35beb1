package dev.clientele.ingest.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.mozilla.universalchardet.UniversalDetector;

/// What the bytes of a file that is not UTF-8 tell about its character set.
///
/// In West European text foreign letters stand alone among plain ones: that is windows-1252 (which includes ISO-8859-1), or
/// DOS code page 850 where they are bytes below 0xA0, which windows-1252 uses for punctuation. Where they stand in
/// runs, the text is of another script and the detector of Mozilla decides.
final class LegacyEvidence {

    private static final int ENOUGH = 1 << 20;
    private static final double FEW = 0.3;
    private static final int APOSTROPHE = 0x92;

    private final UniversalDetector detector = new UniversalDetector();
    private int fed;
    private long high;
    private long inRuns;
    private long dosLetters;

    void add(byte[] chunk, int length) {
        if (fed >= ENOUGH || !hasHigh(chunk, length)) {
            return;
        }
        fed += length;
        if (!detector.isDone()) {
            detector.handleData(chunk, 0, length);
        }
        for (var i = 1; i + 1 < length; i++) {
            if (chunk[i] < 0) {
                count(chunk[i - 1], chunk[i] & 0xff, chunk[i + 1]);
            }
        }
    }

    Encoding encoding() {
        detector.dataEnd();
        if (inRuns > high * FEW) {
            var name = detector.getDetectedCharset();
            if (name != null && isSupported(name)) {
                return Encoding.guessed(Charset.forName(name));
            }
        }
        return Encoding.guessed(Charset.forName(dosLetters > high / 2 ? "IBM850" : "windows-1252"));
    }

    private void count(byte before, int value, byte after) {
        high++;
        inRuns += before < 0 && after < 0 ? 1 : 0;
        dosLetters += value < 0xa0 && value != APOSTROPHE && (Character.isLetter(before) || Character.isLetter(after)) ? 1 : 0;
    }

    private static boolean hasHigh(byte[] chunk, int length) {
        var all = 0;
        for (var i = 0; i < length; i++) {
            all |= chunk[i];
        }
        return (all & 0x80) != 0;
    }

    private static boolean isSupported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return false;
        }
    }
}
