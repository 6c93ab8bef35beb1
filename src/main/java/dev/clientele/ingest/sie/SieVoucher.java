package dev.clientele.ingest.sie;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// A voucher.
///
/// @param line where it begins in the file
/// @param number its series and number: `A 12`
/// @param day `yyyyMMdd` as it is written
record SieVoucher(long line, String number, String day, List<Posting> postings) {

    SieVoucher {
        postings = List.copyOf(postings);
    }

    /// An amount on an account: debited above zero, credited below.
    ///
    /// @param objects what it is about, by dimension
    record Posting(String account, Map<String, String> objects, BigDecimal amount) {

        String object(String dimension) {
            return objects.getOrDefault(dimension, "");
        }
    }

    /// Zero for a voucher that balances.
    BigDecimal balance() {
        return postings.stream().map(Posting::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
