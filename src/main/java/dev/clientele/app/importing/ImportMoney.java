package dev.clientele.app.importing;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.TableFile;
import dev.clientele.ingest.cell.CurrencySigns;
import dev.clientele.ingest.convert.CurrencyChoice;
import dev.clientele.ingest.convert.CurrencyConversion;
import dev.clientele.ingest.rates.EcbRates;
import dev.clientele.model.RateTable;
import dev.clientele.store.Database;
import dev.clientele.store.RateStore;
import dev.clientele.store.SalesStore;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.Optional;

/// Decides a file's currencies from all who have a say, the store, the settings, the command line and the file, and finds
/// the rates to convert by.
final class ImportMoney {

    private final ImportDefaults defaults;
    private final ImportRequest request;
    private final Optional<Database> database;
    private final Optional<RateTable> givenRates;

    /// @param database the store where there is one already
    ImportMoney(ImportDefaults defaults, ImportRequest request, Optional<Database> database) {
        this.defaults = defaults;
        this.request = request;
        this.database = database;
        this.givenRates = request.rates().map(EcbRates::read);
    }

    /// The rates of the command line's file.
    Optional<RateTable> givenRates() {
        return givenRates;
    }

    CurrencyChoice choose(TableFile file, LocalDate today) {
        var name = file.layout().layout().file();
        var known = new CurrencyChoice.Known(database.flatMap(this::storeCurrency), defaults.reportingCurrency(),
                request.options().currency(), file.layout().namedCurrency());
        if (file.layout().hasSigns()) {
            return CurrencyChoice.ofSigns(name, known, file.currencies(today));
        }
        if (!file.layout().layout().columns().has(Field.CURRENCY)) {
            return CurrencyChoice.ofFile(name, known);
        }
        file.layout().namedCurrency().ifPresent(named -> refuseOthers(file, named, today));
        return CurrencyChoice.ofRows(name, known, CurrencyChoice.needsRows(known) ? file.currencies(today) : Collections.emptyMap());
    }

    /// An amount whose header names one currency is not in the others that a column beside it names.
    private void refuseOthers(TableFile file, Currency named, LocalDate today) {
        var columns = file.layout().layout().columns();
        var others = file.currencies(today).keySet().stream()
                .filter(text -> !CurrencySigns.possible(text).contains(named)).toList();
        if (!others.isEmpty() && !request.options().columns().mentions(Field.CURRENCY)) {
            var currency = columns.name(Field.CURRENCY);
            throw new ImportRefusal(("%s: column \"%s\" names %s, and column \"%s\" has %s. Say which is true of the amounts:"
                    + " --map currency=- (they are in %3$s) or --map currency=\"%4$s\" (each is in the currency of its row)").formatted(
                            file.layout().layout().file(),
                            columns.name(columns.has(Field.NET) ? Field.NET : Field.PRICE), named, currency, String.join(", ", others)));
        }
    }

    CurrencyConversion conversion(TableFile file, CurrencyChoice choice) {
        var isAllOne = !file.layout().hasSigns() && !file.layout().layout().columns().has(Field.CURRENCY)
                && choice.assumed().equals(Optional.of(choice.reporting()));
        var rates = isAllOne
                ? givenRates.orElse(RateTable.empty())
                : givenRates.or(() -> database.map(store -> new RateStore(store).load())).orElse(RateTable.empty());
        return new CurrencyConversion(choice.reporting(), choice.assumed(), rates);
    }

    private Optional<Currency> storeCurrency(Database store) {
        return new SalesStore(store, defaults.clock()).reportingCurrency();
    }
}
