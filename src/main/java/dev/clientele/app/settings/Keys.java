package dev.clientele.app.settings;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every setting there is, in the order of `config/clientele.yaml`.
public final class Keys {

    static final Key<Path> STORE = new Key<>("store", "data/clientele.db", Reader.FILE);
    static final Key<String> COMPANY = new Key<>("company", "", Reader.TEXT);
    static final Key<Locale> LOCALE = new Key<>("locale", "en-GB", Reader.LOCALE);

    static final Key<ZoneId> TIME_ZONE = new Key<>("calendar.timeZone", "UTC", Reader.ZONE);
    static final Key<Month> FISCAL_YEAR_START = new Key<>("calendar.fiscalYearStart", "january", Reader.MONTH);
    static final Key<DayOfWeek> WEEK_START = new Key<>("calendar.weekStart", "monday", Reader.WEEKDAY);

    static final Key<Integer> ACTIVITY_WINDOW = new Key<>("activityWindowMonths", "12", Reader.whole(1, 60));

    static final Key<Optional<Currency>> REPORTING_CURRENCY = new Key<>("import.reportingCurrency", "", Reader.CURRENCY);
    static final Key<Double> MAX_REJECT_SHARE = new Key<>("import.maxRejectShare", "0.05", Reader.share());

    static final Key<String> WEB_HOST = new Key<>("web.host", "127.0.0.1", Reader.HOST);
    static final Key<Integer> WEB_PORT = new Key<>("web.port", "8080", Reader.whole(0, 65_535));

    static final Key<Boolean> TERMINAL_HISTORY = new Key<>("terminal.history", "true", Reader.SWITCH);
    static final Key<LogLevel> LOG_LEVEL = new Key<>("log.level", "info", Reader.oneOf(LogLevel.class));

    /// All of them.
    public static final List<Key<?>> ALL = List.of(STORE, COMPANY, LOCALE, TIME_ZONE, FISCAL_YEAR_START, WEEK_START, ACTIVITY_WINDOW,
            REPORTING_CURRENCY, MAX_REJECT_SHARE, WEB_HOST, WEB_PORT, TERMINAL_HISTORY, LOG_LEVEL);

    private Keys() {}
}
