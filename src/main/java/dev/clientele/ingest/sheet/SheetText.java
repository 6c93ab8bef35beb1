package dev.clientele.ingest.sheet;

import dev.clientele.ingest.ImportRefusal;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The rows of one sheet as lines of text in a temporary file: line 7 is row 7. Cells are separated by commas; those of a row are as many
/// as the widest of the first rows has, so that a title above the table and a sum below it look as in a CSV file that a spreadsheet wrote.
final class SheetText implements SheetRows, AutoCloseable {

    static final char DELIMITER = ',';
    private static final int HELD = 200;
    private static final int LONGEST_CELL = 1 << 20;
    private static final long LONGEST_TEXT = 4L << 30;

    private final String file;
    private final Path path;
    private final BufferedWriter out;
    private final List<Held> held = new ArrayList<>();
    private int width;
    private int line = 1;
    private long length;
    private boolean isHolding = true;

    private record Held(int number, List<String> cells) {}

    /// @param file what the person named
    /// @param path where the text goes
    SheetText(String file, Path path) throws IOException {
        this.file = file;
        this.path = path;
        this.out = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    }

    @Override
    public boolean row(int number, List<String> cells) {
        cells.stream().filter(cell -> cell.length() > LONGEST_CELL).findFirst().ifPresent(cell -> {
            throw new ImportRefusal(file + ": row " + number + ": a cell of more than " + LONGEST_CELL + " characters, as none has");
        });
        if (!isHolding) {
            write(number, cells);
            return true;
        }
        held.add(new Held(number, List.copyOf(cells)));
        width = Math.max(width, lastFilled(cells));
        if (held.size() == HELD) {
            release();
        }
        return true;
    }

    /// Ends the text.
    ///
    /// @return true where there is any
    boolean end() throws IOException {
        release();
        out.close();
        return Files.size(path) > 0;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void release() {
        isHolding = false;
        held.forEach(row -> write(row.number(), row.cells()));
        held.clear();
    }

    private void write(int number, List<String> cells) {
        try {
            for (; line < number; line++) {
                out.write('\n');
            }
            var count = Math.max(width, lastFilled(cells));
            for (var i = 0; i < count; i++) {
                if (i > 0) {
                    out.write(DELIMITER);
                }
                writeCell(i < cells.size() ? cells.get(i) : "");
            }
            length += count;
            if (length > LONGEST_TEXT) {
                throw new ImportRefusal(file + ": its rows come to more than " + (LONGEST_TEXT >> 30) + " GB of text; it is not read");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Line ends within a cell become blanks, so that a row stays a line.
    private void writeCell(String cell) throws IOException {
        length += cell.length();
        var text = cell.replace('\n', ' ').replace('\r', ' ');
        if (text.indexOf(DELIMITER) >= 0 || text.indexOf('"') >= 0) {
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(text);
        }
    }

    private static int lastFilled(List<String> cells) {
        var last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }
}
