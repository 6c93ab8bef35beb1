package dev.clientele.ingest.fec;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.SourceFile;
import dev.clientele.ingest.ledger.LedgerEntry;
import dev.clientele.ingest.ledger.LedgerLine;
import dev.clientele.ingest.ledger.LedgerTaker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Goes through a file once, entry by entry. The lines of an entry stand together.
///
/// @param charset what it is read as
record FecReader(SourceFile file, Charset charset) {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LONGEST_LINE = 1 << 16;
    private static final int LONGEST_ENTRY = 1 << 17;
    private static final char MARK = '\ufeff';

    /// @param said what the person said
    static FecReader of(SourceFile file, Optional<Charset> said) {
        return new FecReader(file, said.orElseGet(() -> file.isUtf8() ? StandardCharsets.UTF_8 : WESTERN));
    }

    /// Reads the file.
    ///
    /// @param key what the lines of an entry have in common
    /// @throws ImportRefusal where it cannot be read to its end
    void read(Function<LedgerLine, String> key, LedgerTaker taker) {
        try (var in = new BufferedReader(new InputStreamReader(file.open(), charset))) {
            var columns = FecColumns.of(file.name(), line(in, 1).orElse(""));
            var entry = new ArrayList<LedgerLine>();
            var row = 2L;
            for (var text = line(in, row); text.isPresent(); text = line(in, ++row)) {
                take(columns, text.get(), row, taker).ifPresent(line -> {
                    if (!entry.isEmpty() && !key.apply(entry.getFirst()).equals(key.apply(line))) {
                        end(entry, taker);
                    }
                    entry.add(line);
                    refuseEndless(entry);
                });
            }
            end(entry, taker);
        } catch (IOException e) {
            throw file.failure(e);
        }
    }

    private static Optional<LedgerLine> take(FecColumns columns, String text, long row, LedgerTaker taker) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (!columns.fits(text)) {
            taker.bad(row, "fewer columns than the header", "as many");
            return Optional.empty();
        }
        try {
            return Optional.of(columns.line(text, row));
        } catch (NumberFormatException bad) {
            taker.bad(row, String.valueOf(bad.getMessage()), "an amount");
            return Optional.empty();
        }
    }

    private static void end(List<LedgerLine> entry, LedgerTaker taker) {
        if (!entry.isEmpty()) {
            taker.entry(new LedgerEntry(entry));
            entry.clear();
        }
    }

    private void refuseEndless(List<LedgerLine> entry) {
        if (entry.size() > LONGEST_ENTRY) {
            throw new ImportRefusal(file.name() + ": line " + entry.getFirst().row() + ": an entry of more than " + LONGEST_ENTRY
                    + " lines, as none has: the numbers of its entries are missing");
        }
    }

    /// The next line; empty at the end of the file.
    private Optional<String> line(Reader in, long row) throws IOException {
        var line = new StringBuilder();
        var next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (next == 0) {
                throw new ImportRefusal(
                        file.name() + ": line " + row + ": found a zero character, which no text has: the file is damaged");
            }
            if (line.length() > LONGEST_LINE) {
                throw new ImportRefusal(file.name() + ": line " + row + ": has more than " + LONGEST_LINE + " characters, as none has");
            }
            if (next != MARK) {
                line.append((char) next);
            }
        }
        return Optional.of(line.toString());
    }
}
