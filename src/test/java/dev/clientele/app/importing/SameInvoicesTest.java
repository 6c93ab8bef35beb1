package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
        assertThat(transcript.lines()).isEqualTo(SampleInvoice.stored(invoices));
        transcript.assertAnswered();
    }
}
