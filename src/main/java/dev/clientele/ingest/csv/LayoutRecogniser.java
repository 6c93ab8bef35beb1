package dev.clientele.ingest.csv;

import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.FileLayout;
import dev.clientele.ingest.FileLayout.Trait;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.Layout;
import dev.clientele.ingest.cell.DayFormat;
import dev.clientele.ingest.cell.DayWords;
import dev.clientele.ingest.convert.Survey;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Decides how numbers and days are written, from what the person said and what a survey of the rows shows.
final class LayoutRecogniser {

    private static final Pattern UTC = Pattern.compile("\\b(UTC|GMT)\\b");

    /// How dates are written where there are none.
    private static final DayFormat NO_DATES = DayFormat.of("yyyy-MM-dd");

    private final String file;
    private final Columns columns;
    private final ImportOptions options;
    private final ZoneId businessZone;
    private final Optional<Field> date;
    private final Optional<DayFormat> saidFormat;

    LayoutRecogniser(String file, Columns columns, ImportOptions options, ZoneId businessZone) {
        this.file = file;
        this.columns = columns;
        this.options = options;
        this.businessZone = businessZone;
        this.date = options.columns().contents().date().filter(columns::has);
        this.saidFormat = options.dateFormat().map(LayoutRecogniser::format);
    }

    /// True where nothing is left to find out from more rows.
    boolean isEnough(Survey survey) {
        return (saidFormat.isPresent() || date.isEmpty() || survey.days().formats().size() == 1)
                && (options.decimalMark().isPresent() || survey.numbers().decimalMark().isPresent()) && !survey.isCreditSignOpen()
                && !isDiscountUnsure(survey);
    }

    /// @throws ImportRefusal where the rows allow several readings
    FileLayout layout(Survey survey, Encoding encoding, Dialect dialect, Header header) {
        if (isDiscountUnsure(survey)) {
            throw unclearDiscount();
        }
        if (survey.isMostlyCredits() && options.standings().said().isEmpty()) {
            throw mostlyCredits();
        }
        var days = saidFormat.orElseGet(() -> onlyFormat(survey));
        var decimalMark = options.decimalMark().or(() -> survey.numbers().decimalMark()).orElseThrow(() -> unclearNumbers(survey));
        var timesIn = date.filter(field -> UTC.matcher(columns.name(field)).find()).isPresent()
                ? Optional.<ZoneId>of(ZoneOffset.UTC)
                : Optional.<ZoneId>empty();
        var layout = new Layout(file, columns, decimalMark, days, timesIn, businessZone, survey.creditNotesAreNegative(),
                options.standings(), false);
        var amount = columns.has(Field.NET) ? Field.NET : Field.PRICE;
        return new FileLayout(traits(encoding, dialect, header), doubt(encoding), survey.days().example(days).orElse(""),
                !columns.has(Field.CURRENCY) && !survey.currencies().isEmpty(),
                HeaderCurrency.of(columns.name(amount)), layout);
    }

    private static List<Trait> traits(Encoding encoding, Dialect dialect, Header header) {
        return List.of(new Trait("Encoding", encoding.toString()), new Trait("Cells", "separated by " + dialect.delimiterWords()),
                new Trait("Header", header.isPresent() ? "yes" : "none"));
    }

    private static Optional<String> doubt(Encoding encoding) {
        return encoding.isGuess() ? Optional.of("Encoding: " + encoding) : Optional.empty();
    }

    private boolean isDiscountUnsure(Survey survey) {
        return columns.has(Field.DISCOUNT_PERCENT) && !options.columns().mentions(Field.DISCOUNT_PERCENT) && survey.isDiscountOpen();
    }

    private ImportRefusal mostlyCredits() {
        return new ImportRefusal(
                "%s: by column \"%s\" most rows are credit notes, though their amounts have no minus. Say what its words mean:"
                        .formatted(file, columns.name(Field.KIND))
                        + " --status \"WORD=count,OTHER=credit\" (count, credit or leave-out), or --map kind=- if the column says nothing of it");
    }

    private ImportRefusal unclearDiscount() {
        return new ImportRefusal(
                "%s: no discount in column \"%s\" is above 1, so that 0.5 could be half the price or half a percent. Say which:"
                        .formatted(file, columns.name(Field.DISCOUNT_PERCENT))
                        + " --map discount-share=\"%s\" (0.5 is half) or --map discount-percent=\"%1$s\" (0.5 is half a percent)"
                                .formatted(columns.name(Field.DISCOUNT_PERCENT)));
    }

    private DayFormat onlyFormat(Survey survey) {
        var formats = survey.days().formats();
        if (formats.size() == 1) {
            return formats.getFirst();
        }
        if (formats.isEmpty() && survey.days().unread().isEmpty() && !date.equals(Optional.of(Field.DATE))) {
            return NO_DATES;
        }
        throw new ImportRefusal(formats.isEmpty() ? unknownDates(survey) : unclearDates(survey, formats));
    }

    private String unknownDates(Survey survey) {
        var unread = survey.days().unread();
        var found = unread.isEmpty() ? "are empty" : "are written in no way that is known: \"" + unread + "\"";
        return "%s: the dates in column \"%s\" %s. If it is the right column, say how they are written, such as --date-format dd.MM.yyyy;"
                .formatted(file, dateColumn(), found) + " if not, say which one is: --map %s=COLUMN".formatted(date.orElseThrow().word());
    }

    private String unclearDates(Survey survey, List<DayFormat> formats) {
        var example = survey.days().example(formats.getFirst()).orElse("");
        var choices = formats.stream().map(format -> "--date-format " + quoted(format.pattern()) + reading(example, format))
                .collect(Collectors.joining("\n  "));
        return "%s: the dates in column \"%s\" could be read in several ways: \"%s\". Say which:\n  %s".formatted(file, dateColumn(),
                example, choices);
    }

    private String dateColumn() {
        return date.map(columns::name).orElse("");
    }

    private static String quoted(String pattern) {
        return pattern.indexOf(' ') < 0 ? pattern : "\"" + pattern + "\"";
    }

    private String reading(String example, DayFormat format) {
        return DayWords.of(example, format).map(day -> "  (" + example + " is " + day + ")").orElse("");
    }

    private ImportRefusal unclearNumbers(Survey survey) {
        var names =
                Arrays.stream(Field.values()).filter(Field::isNumber).filter(columns::has).map(field -> "\"" + columns.name(field) + "\"")
                        .collect(Collectors.joining(", "));
        return new ImportRefusal(
                "%s: the numbers in %s could be read in two ways: %s. Say what separates the decimals: --decimal . or --decimal ,"
                        .formatted(file, names, survey.numbers().examples()));
    }

    private static DayFormat format(String pattern) {
        try {
            return DayFormat.of(pattern);
        } catch (IllegalArgumentException e) {
            throw new ImportRefusal("--date-format \"" + pattern + "\" needs one each of y, M and d, such as dd.MM.yyyy or M/d/yy", e);
        }
    }
}
