package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Discounts in a column of their own, beside a quantity and a price.
final class DiscountsTest {

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() {
        person = new ImportTranscript(folder);
    }

    @Test
    void aDiscountOfZeroTakesNothingOff() throws IOException {
        assertThat(person.type(person.write("discount.csv", """
                Invoice No,Date,Customer,Quantity,Unit price,Discount %
                1,2024-01-14,Ann,2,100.00,0
                2,2024-02-25,Bob,1,100.00,10
                3,2024-02-26,Cy,3,100.00,0.00%
                4,2024-02-27,Di,3,100.00,
                """))).isZero();
        assertThat(person.sums()).containsExactly("Ann 200.00", "Bob 90.00", "Cy 300.00", "Di 300.00");
    }
}
