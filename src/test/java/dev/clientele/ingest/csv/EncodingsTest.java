package dev.clientele.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.ingest.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EncodingsTest {

    private static final String PLAIN = "Date,Customer,Net\n2025-01-01,Acme,1.00\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8        | UTF-8        | Müller, Łódź, Москва, 東京
            windows-1252 | windows-1252 | Müller; Café “Été” – 5 €; Señor d’Artagnan
            ISO-8859-1   | windows-1252 | Åkerlund
            ISO-8859-1   | windows-1252 | Größe, Übung, Straße
            IBM850       | IBM850       | Müller & Söhne, Größe, Café
            UTF-16LE     | UTF-16LE     | Müller
            UTF-16BE     | UTF-16BE     | Müller
            windows-1251 | windows-1251 | Общество с ограниченной ответственностью Ромашка, Санкт-Петербург, улица Ленина
            Shift_JIS    | Shift_JIS    | 株式会社東京サービス、日本の会社です。カタカナとひらがなの文章
            """)
    void isFoundByItsBytes(String written, Charset expected, String text) throws IOException {
        var file = Files.write(folder.resolve("sales.csv"), (PLAIN.repeat(20) + text + "\n").getBytes(Charset.forName(written)));
        assertThat(detect(file).charset()).isEqualTo(expected);
    }

    @Test
    void oneLetterAtTheEndOfALongFileDecides() throws IOException {
        var text = PLAIN.repeat(20_000) + "2025-01-01,Müller,1.00\n";
        assertThat(detect(Files.writeString(folder.resolve("utf8.csv"), text)).isGuess()).isFalse();
        var old = detect(Files.write(folder.resolve("old.csv"), text.getBytes(Charset.forName("windows-1252"))));
        assertThat(old.charset()).isEqualTo(Charset.forName("windows-1252"));
        assertThat(old.isGuess()).isTrue();
    }

    private static Encoding detect(Path file) {
        return new EncodingDetector(SourceFile.of(file)).detect(Optional.empty());
    }
}
