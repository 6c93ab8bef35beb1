package dev.clientele.ingest.xml;

import dev.clientele.ingest.SourceFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// The text of an XML file whose encoding need not be what it says: programs write `Windows-1252` above UTF-8, and the other way round.
///
/// @param charset what it is read as
/// @param declared what it says of itself
public record XmlText(SourceFile file, Charset charset, String declared) {

    private static final Pattern DECLARATION = Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char MARK = '\ufeff';

    /// Finds out how a file is encoded: UTF-8 where all of its bytes are, whatever it says; else what it says, unless that is UTF-8.
    ///
    /// @param said what the person said
    public static XmlText of(SourceFile file, Optional<Charset> said) {
        var matcher = DECLARATION.matcher(new String(file.head(), StandardCharsets.ISO_8859_1));
        var declared = matcher.find() ? matcher.group(1) : StandardCharsets.UTF_8.name();
        return new XmlText(file, said.orElseGet(() -> charset(file, declared)), declared);
    }

    /// True where the file is not encoded as it says.
    public boolean isOther() {
        return !charset.name().equalsIgnoreCase(known(declared).map(Charset::name).orElse(declared));
    }

    /// The text from its start, without a byte order mark.
    public Reader open() {
        try {
            return reader(file.open(), charset);
        } catch (IOException e) {
            throw file.failure(e);
        }
    }

    /// The text of bytes, without a byte order mark; bytes that are no text in the encoding are an error.
    public static Reader reader(InputStream in, Charset charset) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in,
                charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Charset charset(SourceFile file, String declared) {
        var head = file.head();
        var first = head.length < 2 ? 0 : ((head[0] & 0xff) << 8) | (head[1] & 0xff);
        return switch (first) {
            case 0xfeff, 0xfffe -> StandardCharsets.UTF_16;
            default -> file.isUtf8() ? StandardCharsets.UTF_8 : singleByte(declared);
        };
    }

    private static Charset singleByte(String declared) {
        return known(declared).filter(charset -> charset.newEncoder().maxBytesPerChar() == 1).orElse(WESTERN);
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
