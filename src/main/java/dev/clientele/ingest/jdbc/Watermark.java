package dev.clientele.ingest.jdbc;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// How far a table has been read, by a column that grows with each change: a moment, or a number such as that of a sequence.
///
/// @param kind what the column has
/// @param value as text: ISO 8601 for moments, and as the column has it for text
public record Watermark(Kind kind, String value) implements Comparable<Watermark> {

    /// Numbers that are no moments are read again from so far back.
    private static final BigDecimal NUMBERS_AGAIN = BigDecimal.valueOf(10_000);
    private static final BigDecimal LEAST_SECONDS = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal LEAST_MILLIS = BigDecimal.valueOf(1_000_000_000_000L);
    private static final BigDecimal LEAST_MICROS = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final int SECONDS_END = "2025-01-31 23:59:59".length();

    /// What a column has.
    public enum Kind {
        DAY, MOMENT, MOMENT_WITH_ZONE, NUMBER, TEXT
    }

    /// As it was kept: `MOMENT 2025-01-31T10:00`.
    public static Optional<Watermark> parse(String kept) {
        var space = kept.indexOf(' ');
        return space < 0 ? Optional.empty() : Optional.of(new Watermark(Kind.valueOf(kept.substring(0, space)), kept.substring(space + 1)));
    }

    /// To be kept.
    public String text() {
        return kind + " " + value;
    }

    /// That of a value of the column; empty for one that does not grow, such as words.
    static Optional<Watermark> of(Object value) {
        return switch (value) {
            case LocalDate day -> Optional.of(new Watermark(Kind.DAY, day.toString()));
            case LocalDateTime moment -> Optional.of(new Watermark(Kind.MOMENT, moment.toString()));
            case OffsetDateTime moment -> Optional.of(new Watermark(Kind.MOMENT_WITH_ZONE, moment.toInstant().toString()));
            case Number number -> Optional.of(new Watermark(Kind.NUMBER, new BigDecimal(number.toString()).toPlainString()));
            case String text -> local(text).map(moment -> new Watermark(Kind.TEXT, text));
            default -> Optional.empty();
        };
    }

    /// The lower of this and now: a moment to come, as a typing error makes one, would hide what changes until then.
    public Watermark notAfter(Instant now, ZoneId zone) {
        var limit = switch (kind) {
            case DAY -> Watermark.of(LocalDate.ofInstant(now, zone));
            case MOMENT -> Watermark.of(LocalDateTime.ofInstant(now, zone));
            case MOMENT_WITH_ZONE -> Watermark.of(now.atOffset(ZoneOffset.UTC));
            case TEXT -> Optional.of(new Watermark(kind, shaped(LocalDateTime.ofInstant(now, zone))));
            case NUMBER -> Optional.<Watermark>empty();
        };
        return limit.filter(latest -> latest.compareTo(this) < 0).orElse(this);
    }

    /// From where on rows are read again: what is committed late bears an earlier moment.
    Watermark before(Duration overlap) {
        var earlier = switch (kind) {
            case DAY -> LocalDate.parse(value).minusDays(Math.max(1, overlap.toDays())).toString();
            case MOMENT -> LocalDateTime.parse(value).minus(overlap).toString();
            case MOMENT_WITH_ZONE -> Instant.parse(value).minus(overlap).toString();
            case TEXT -> local(value).map(moment -> shaped(moment.minus(overlap))).orElse(value);
            case NUMBER -> new BigDecimal(value).subtract(numbers(overlap)).toPlainString();
        };
        return new Watermark(kind, earlier);
    }

    void bind(PreparedStatement statement, int index) throws SQLException {
        switch (kind) {
            case DAY -> statement.setObject(index, LocalDate.parse(value));
            case MOMENT -> statement.setObject(index, LocalDateTime.parse(value));
            case MOMENT_WITH_ZONE -> statement.setObject(index, Instant.parse(value).atOffset(ZoneOffset.UTC));
            case NUMBER -> statement.setBigDecimal(index, new BigDecimal(value));
            case TEXT -> statement.setString(index, value);
        }
    }

    @Override
    public int compareTo(Watermark other) {
        return switch (kind) {
            case NUMBER -> new BigDecimal(value).compareTo(new BigDecimal(other.value));
            case MOMENT -> LocalDateTime.parse(value).compareTo(LocalDateTime.parse(other.value));
            case MOMENT_WITH_ZONE -> Instant.parse(value).compareTo(Instant.parse(other.value));
            case DAY, TEXT -> value.compareTo(other.value);
        };
    }

    /// How far back a time is in the numbers of the column: seconds, thousandths or millionths since 1970 by their size.
    private BigDecimal numbers(Duration overlap) {
        var number = new BigDecimal(value);
        if (number.compareTo(LEAST_SECONDS) < 0) {
            return NUMBERS_AGAIN;
        }
        var seconds = BigDecimal.valueOf(overlap.toSeconds());
        return number.compareTo(LEAST_MILLIS) < 0
                ? seconds
                : seconds.multiply(BigDecimal.valueOf(number.compareTo(LEAST_MICROS) < 0 ? 1_000 : 1_000_000));
    }

    /// A moment written as this one is, as text is compared: `2025-01-31 10:00:00`, `2025-01-31T10:00:00` or `2025-01-31`.
    private String shaped(LocalDateTime moment) {
        if (value.length() < SECONDS_END) {
            return moment.toLocalDate().toString();
        }
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'" + value.charAt("2025-01-31".length()) + "'HH:mm:ss").format(moment);
    }

    /// The moment of a text that begins with one; what follows its seconds is a part of them, or a zone.
    private static Optional<LocalDateTime> local(String text) {
        try {
            return Optional.of(text.length() < SECONDS_END
                    ? LocalDate.parse(text.substring(0, Math.min(text.length(), "2025-01-31".length()))).atStartOfDay()
                    : LocalDateTime.parse(text.substring(0, SECONDS_END).replace(' ', 'T')));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }
}
