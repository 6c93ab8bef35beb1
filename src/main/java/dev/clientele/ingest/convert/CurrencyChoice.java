package dev.clientele.ingest.convert;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.cell.CurrencySigns;
import dev.clientele.model.Money;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// In which currency a file's amounts are and in which they are reported.
///
/// @param reporting the currency of all figures
/// @param assumed the currency of amounts that name none; empty where such rows are rejected
public record CurrencyChoice(Currency reporting, Optional<Currency> assumed) {

    /// What is known from outside the rows.
    ///
    /// @param store what the store reports in, once a first import has fixed it
    /// @param settings what the settings say
    /// @param said what the person said for this file
    /// @param header what the amount's column says in its name
    public record Known(Optional<Currency> store, Optional<Currency> settings, Optional<Currency> said, Optional<Currency> header) {
        private Optional<Currency> ofAmounts() {
            return said.or(() -> header);
        }
    }

    /// Decides for a file without a column for currencies: its amounts are in what was said or its header says, else in
    /// the currency of the settings, else in one without a name.
    ///
    /// @throws ImportRefusal where named and unnamed amounts would come together
    public static CurrencyChoice ofFile(String file, Known known) {
        var assumed = known.ofAmounts().or(known::settings).orElse(Money.UNNAMED);
        var reporting = known.store().or(known::settings).orElse(assumed);
        if (reporting.equals(Money.UNNAMED) && !assumed.equals(Money.UNNAMED)) {
            throw unnamedStore(file, assumed.getCurrencyCode());
        }
        if (assumed.equals(Money.UNNAMED) && !reporting.equals(Money.UNNAMED)) {
            throw new ImportRefusal(file + " does not say in which currency its amounts are, and the store reports in " + reporting
                    + ". If they are in " + reporting + ", say so: --currency " + reporting);
        }
        return new CurrencyChoice(reporting, Optional.of(assumed));
    }

    /// Decides for a file with a column for currencies.
    ///
    /// @param rows how many rows name each currency
    /// @throws ImportRefusal where the rows name several currencies and nothing says which of them to report in
    public static CurrencyChoice ofRows(String file, Known known, Map<String, Long> rows) {
        var reporting = known.store().or(known::settings).or(known::said).orElseGet(() -> onlyOne(file, known, rows));
        if (reporting.equals(Money.UNNAMED)) {
            throw unnamedStore(file, String.join(", ", rows.keySet()));
        }
        return new CurrencyChoice(reporting, known.ofAmounts());
    }

    /// Decides for a file without a column for currencies, but with signs or codes beside its amounts.
    ///
    /// @param rows how many rows bear each sign
    /// @throws ImportRefusal where the rows bear several and nothing says in which of them to report
    public static CurrencyChoice ofSigns(String file, Known known, Map<String, Long> rows) {
        if (rows.size() > 1) {
            return ofRows(file, known, rows);
        }
        var only = rows.keySet().stream().map(CurrencySigns::possible).filter(possible -> possible.size() == 1).map(List::getFirst)
                .findFirst();
        return ofFile(file, new Known(known.store(), known.settings(), known.said(), known.header().or(() -> only)));
    }

    /// True where the rows must be counted to decide.
    public static boolean needsRows(Known known) {
        return known.store().or(known::settings).or(known::said).isEmpty();
    }

    private static Currency onlyOne(String file, Known known, Map<String, Long> rows) {
        var named = rows.keySet().stream().flatMap(text -> CurrencySigns.usual(text).stream()).distinct().toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        if (named.isEmpty()) {
            return known.header().orElseThrow(() -> new ImportRefusal(file + ": its column for currencies names none."
                    + " Say in which its amounts are: --currency CODE"));
        }
        var byCount = rows.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).toList();
        var counts = byCount.stream().map(entry -> entry.getKey() + " in " + entry.getValue() + (entry.getValue() == 1 ? " row" : " rows"))
                .collect(Collectors.joining(", "));
        throw new ImportRefusal(
                "%s has amounts in %d currencies: %s. Say in which to report, and where the rates are: --currency %s --rates FILE\n"
                        .formatted(file, named.size(), counts,
                                CurrencySigns.usual(byCount.getFirst().getKey()).map(Currency::getCurrencyCode).orElse("CODE"))
                        + "FILE is the history of the European Central Bank's reference rates (eurofxref-hist.csv)");
    }

    private static ImportRefusal unnamedStore(String file, String currencies) {
        return new ImportRefusal(
                file + " has amounts in " + currencies + ", and the amounts in the store are in a currency that was never named."
                        + " Import both into a new store (--store FILE) and name the first one's: --currency CODE");
    }
}
