package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The same invoices, in whatever format they come, are the same rows of the store to the last cent.
final class SameInvoicesTest {

    private static final long SEED = Long.getLong("seed", 19L);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void areTheSameInEachFormat(InvoiceFiles format) throws IOException {
        var invoices = SampleInvoice.some(SEED);
        var file = folder.resolve("export.bin");
        format.write(invoices, file);
        var transcript = new ImportTranscript(folder);
        assertThat(transcript.type(file)).as(transcript.complained()).isZero();
        assertThat(known(format, transcript.lines())).isEqualTo(known(format, SampleInvoice.stored(invoices)));
        transcript.assertAnswered();
    }

    /// What the format knows of a line: number, day, customer, name and cents where it does not number products.
    private static List<String> known(InvoiceFiles format, List<String> lines) {
        return lines.stream().map(line -> line.split("\\|", -1))
                .map(cells -> format.isWithoutProducts()
                        ? String.join("|", cells[0], cells[1], cells[2], cells[3], cells[8])
                        : String.join("|", cells))
                .sorted().toList();
    }
}
