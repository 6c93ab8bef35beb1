package dev.clientele.ingest.csv;

import dev.clientele.ingest.Layout;
import java.util.Currency;
import java.util.Optional;

/// Everything that was understood about a CSV file.
///
/// @param hasHeader true where the first row has the columns' names
/// @param dayExample a date of the file that its format reads
/// @param hasSigns true where currencies stand beside the amounts
/// @param namedCurrency the currency that the amount's column names in its header ("Net EUR")
public record CsvLayout(Encoding encoding, Dialect dialect, boolean hasHeader, String dayExample, boolean hasSigns,
        Optional<Currency> namedCurrency,
        Layout layout) {

}
