package dev.clientele.ingest.csv;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.model.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of customers and products that must not be guessed at: each refusal names the file and says what to type or do.
final class ProfileRefusalsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CUSTOMERS | `Name,Segment\\nHuber,Key\\n`                    | no column looks like the customer's number. Say which one it is, as the invoices have it: --map customer=COLUMN
            CUSTOMERS | `Name,E-Mail\\nHuber,h@h.example\\n`             | Its columns are: "Name", "E-Mail"
            CUSTOMERS | `Customer No,Shoe size\\n1,44\\n`                | besides the customer's number, no column is known
            CUSTOMERS | `Customer No,Renewal\\n1,01/02/2026\\n`          | --date-format d/M/yyyy  (01/02/2026 is 1 February 2026)
            CUSTOMERS | `Customer No,Renewal\\n1,soon\\n`                | if not, say which one is: --map renewal=COLUMN
            CUSTOMERS | `Customer No,Renewal,Renewal\\n1,2026-01-01,2027-01-01\\n` | columns 2 and 3 are both named "Renewal"
            CUSTOMERS | `1,100,9\\n2,200,8\\n`                           | --map customer=1,customer-name=2
            CUSTOMERS | `Customer No,Name\\n`                            | has a header and no rows below it
            PRODUCTS  | `Description,Category\\nBolt,Small\\n`           | no column looks like the product's number. Say which one it is, as the invoices have it: --map product=COLUMN
            PRODUCTS  | `SKU,Weight\\n1,2\\n`                            | such as --map category=COLUMN
            """)
    void saysWhatToDo(Subject subject, String text, String advice) throws IOException {
        var file = folder.resolve("crm.csv");
        Files.writeString(file, text.replace("\\n", "\n"));
        assertThatThrownBy(() -> ProfileLines.of(file, subject)).isInstanceOf(ImportRefusal.class).hasMessageStartingWith(file.toString())
                .hasMessageContaining(advice);
    }
}
