package dev.clientele.app.settings;

import dev.clientele.analysis.TierTerms;
import dev.clientele.chart.Theme;
import dev.clientele.chat.mail.MailSettings;
import dev.clientele.model.subscription.Address;
import dev.clientele.portfolio.matrix.Factor;
import dev.clientele.portfolio.matrix.MatrixTerms;
import dev.clientele.portfolio.matrix.Strategy;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every setting there is, in the order of `config/clientele.yaml`.
public final class Keys {

    static final Key<Path> STORE = new Key<>("store", "data/clientele.db", SettingReader.FILE);
    static final Key<String> COMPANY = new Key<>("company", "", SettingReader.TEXT);
    static final Key<Locale> LOCALE = new Key<>("locale", "en-GB", SettingReader.LOCALE);

    static final Key<ZoneId> TIME_ZONE = new Key<>("calendar.timeZone", "UTC", SettingReader.ZONE);
    static final Key<Month> FISCAL_YEAR_START = new Key<>("calendar.fiscalYearStart", "january", SettingReader.MONTH);
    static final Key<DayOfWeek> WEEK_START = new Key<>("calendar.weekStart", "monday", SettingReader.WEEKDAY);

    static final Key<Integer> ACTIVITY_WINDOW = new Key<>("activityWindowMonths", "12", SettingReader.whole(1, 60));

    static final Key<TierTerms.Scheme> TIER_SCHEME = new Key<>("tiers.scheme", "percent", SettingReader.oneOf(TierTerms.Scheme.class));
    static final Key<TierTerms.By> TIER_VALUE = new Key<>("tiers.by", "revenue", SettingReader.oneOf(TierTerms.By.class));
    static final Key<List<Integer>> TIER_CUSTOMER_SHARES =
            new Key<>("tiers.customerShares", "0.05, 0.15, 0.50", ListReader.shares(3, "0.05, 0.15, 0.50"));
    static final Key<List<Integer>> TIER_VALUE_SHARES = new Key<>("tiers.valueShares", "0.80, 0.15", ListReader.shares(2, "0.80, 0.15"));
    static final Key<List<BigDecimal>> TIER_THRESHOLDS =
            new Key<>("tiers.thresholds", "100000, 25000, 5000", ListReader.amounts(3, "100000, 25000, 5000"));
    static final Key<Double> TIER_HYSTERESIS = new Key<>("tiers.hysteresis", "0", SettingReader.share());

    static final Key<List<Strategy>> TIER_STRATEGIES =
            new Key<>("tiers.strategies", MatrixTerms.STANDARD_TIERS, MatrixReader.strategies(MatrixTerms.TIERS));

    static final Key<Map<Factor, Integer>> MATRIX_ATTRACTIVENESS =
            new Key<>("matrix.attractiveness", "value 40, growth 30, margin 20, industry 10", MatrixReader.weights(true));
    static final Key<Map<Factor, Integer>> MATRIX_RELATIONSHIP =
            new Key<>("matrix.relationship", "tenure 20, frequency 30, recency 25, breadth 15, satisfaction 10",
                    MatrixReader.weights(false));
    static final Key<List<Integer>> MATRIX_LINES = new Key<>("matrix.lines", "33, 67", MatrixReader.lines());
    static final Key<Map<String, Integer>> MATRIX_INDUSTRIES = new Key<>("matrix.industries", "", MatrixReader.industries());
    static final Key<List<Strategy>> MATRIX_STRATEGIES =
            new Key<>("matrix.strategies", MatrixTerms.STANDARD_CELLS, MatrixReader.strategies(MatrixTerms.CELLS));

    static final Key<Double> DISCOUNT_RATE = new Key<>("lifetime.discountRate", "0.10", SettingReader.share());
    static final Key<Integer> HORIZON = new Key<>("lifetime.horizonYears", "5", SettingReader.whole(1, 50));
    static final Key<Integer> DURATION_CAP = new Key<>("lifetime.durationCapYears", "10", SettingReader.whole(1, 50));
    static final Key<Optional<Integer>> MOST_WON = new Key<>("lifetime.mostWon", "", SettingReader.whole(1, 1_000_000_000).orNothing());
    static final Key<Optional<Double>> MOST_KEPT = new Key<>("lifetime.mostKept", "", SettingReader.share().orNothing());

    static final Key<Double> RISK_RIGHT = new Key<>("risk.rightShare", "0.5", SettingReader.share());
    static final Key<Double> RISK_MATERIAL = new Key<>("risk.leastShare", "0.001", SettingReader.share());

    static final Key<Optional<Currency>> REPORTING_CURRENCY = new Key<>("import.reportingCurrency", "", SettingReader.CURRENCY);
    static final Key<Double> MAX_REJECT_SHARE = new Key<>("import.maxRejectShare", "0.05", SettingReader.share());

    static final Key<Optional<Path>> WATCHED_FOLDER = new Key<>("import.watch", "", SettingReader.FOLDER);
    static final Key<Optional<URI>> RATES_FROM = new Key<>("import.ratesFrom", "", SettingReader.WEB_ADDRESS_IF_ANY);
    static final Key<Path> DRIVERS = new Key<>("import.drivers", "lib", SettingReader.FILE);
    static final Key<Integer> WATCH_STILL = new Key<>("import.stillSeconds", "15", SettingReader.whole(1, 3_600));
    static final Key<Integer> UPLOAD_MEGABYTES = new Key<>("import.uploadMegabytes", "200", SettingReader.whole(1, 100_000));

    static final Key<String> WEB_HOST = new Key<>("web.host", "127.0.0.1", SettingReader.HOST);
    static final Key<Integer> WEB_PORT = new Key<>("web.port", "8080", SettingReader.whole(0, 65_535));

    static final Key<Set<String>> WEB_HOSTS = new Key<>("web.hosts", "", SettingReader.HOSTS);

    static final Key<Boolean> ACCESS_EVERYONE = new Key<>("access.everyone", "false", SettingReader.SWITCH);
    static final Key<Set<String>> ACCESS_USERS = new Key<>("access.users", "", SettingReader.IDS);
    static final Key<Set<String>> ACCESS_CHANNELS = new Key<>("access.channels", "", SettingReader.IDS);
    static final Key<Set<String>> ACCESS_ADMINS = new Key<>("access.admins", "", SettingReader.IDS);
    static final Key<Boolean> ACCESS_PAGE_CHANGES = new Key<>("access.pageChanges", "false", SettingReader.SWITCH);

    static final Key<Settings.SlackMode> SLACK_MODE = new Key<>("slack.mode", "socket", SettingReader.oneOf(Settings.SlackMode.class));
    static final Key<String> SLACK_HOST = new Key<>("slack.host", "127.0.0.1", SettingReader.HOST);
    static final Key<Integer> SLACK_PORT = new Key<>("slack.port", "3000", SettingReader.whole(0, 65_535));

    static final Key<Settings.SlackBlocks> SLACK_BLOCKS =
            new Key<>("slack.blocks", "table", SettingReader.oneOf(Settings.SlackBlocks.class));
    static final Key<Theme.Mode> SLACK_CHARTS = new Key<>("slack.charts", "clear", SettingReader.oneOf(Theme.Mode.class));
    static final Key<Boolean> SLACK_REACTIONS = new Key<>("slack.reactions", "false", SettingReader.SWITCH);

    static final Key<String> MAIL_HOST = new Key<>("mail.host", "", SettingReader.TEXT);
    static final Key<Integer> MAIL_PORT = new Key<>("mail.port", "587", SettingReader.whole(1, 65_535));
    static final Key<String> MAIL_USER = new Key<>("mail.user", "", SettingReader.TEXT);
    static final Key<String> MAIL_FROM = new Key<>("mail.from", "", SettingReader.MAILBOX);
    static final Key<MailSettings.Encryption> MAIL_TLS =
            new Key<>("mail.tls", "starttls", SettingReader.oneOf(MailSettings.Encryption.class));
    static final Key<Optional<Path>> MAIL_AUTHORITY = new Key<>("mail.authority", "", SettingReader.FILE_IF_ANY);
    static final Key<Integer> DIGEST_USEFUL = new Key<>("digest.usefulHours", "20", SettingReader.whole(1, 168));
    static final Key<Integer> DIGEST_LEASE = new Key<>("digest.leaseMinutes", "5", SettingReader.whole(5, 120));
    static final Key<Integer> DIGEST_STALE = new Key<>("digest.staleDays", "14", SettingReader.whole(1, 3_650));
    static final Key<Optional<Address>> DIGEST_ADMIN = new Key<>("digest.admin", "", SettingReader.ADDRESS);

    static final Key<Integer> ALERTS_A_DAY = new Key<>("alerts.aDay", "5", SettingReader.whole(0, 1_000));
    static final Key<Integer> ALERTS_CALLS = new Key<>("alerts.calls", "5", SettingReader.whole(1, 50));
    static final Key<LocalTime> ALERTS_QUIET_FROM = new Key<>("alerts.quietFrom", "19:00", SettingReader.TIME);
    static final Key<LocalTime> ALERTS_QUIET_UNTIL = new Key<>("alerts.quietUntil", "08:00", SettingReader.TIME);
    static final Key<Boolean> ALERTS_QUIET_WEEKENDS = new Key<>("alerts.quietWeekends", "true", SettingReader.SWITCH);

    static final Key<String> LANGUAGE_MODEL = new Key<>("language.model", "", SettingReader.TEXT);
    static final Key<URI> LANGUAGE_ADDRESS = new Key<>("language.address", "http://127.0.0.1:11434/v1", SettingReader.WEB_ADDRESS);
    static final Key<Integer> LANGUAGE_TIMEOUT = new Key<>("language.timeoutSeconds", "8", SettingReader.whole(1, 30));
    static final Key<Integer> LANGUAGE_PER_MINUTE = new Key<>("language.perMinute", "20", SettingReader.whole(1, 1_000));

    static final Key<Boolean> TERMINAL_HISTORY = new Key<>("terminal.history", "true", SettingReader.SWITCH);
    static final Key<LogLevel> LOG_LEVEL = new Key<>("log.level", "info", SettingReader.oneOf(LogLevel.class));

    /// All of them.
    public static final List<Key<?>> ALL = List.of(STORE, COMPANY, LOCALE, TIME_ZONE, FISCAL_YEAR_START, WEEK_START, ACTIVITY_WINDOW,
            TIER_SCHEME, TIER_VALUE, TIER_CUSTOMER_SHARES, TIER_VALUE_SHARES, TIER_THRESHOLDS, TIER_HYSTERESIS, TIER_STRATEGIES,
            MATRIX_ATTRACTIVENESS,
            MATRIX_RELATIONSHIP, MATRIX_LINES, MATRIX_INDUSTRIES, MATRIX_STRATEGIES, DISCOUNT_RATE, HORIZON,
            DURATION_CAP, MOST_WON, MOST_KEPT, RISK_RIGHT, RISK_MATERIAL, REPORTING_CURRENCY,
            MAX_REJECT_SHARE, WATCHED_FOLDER, WATCH_STILL, RATES_FROM, DRIVERS, UPLOAD_MEGABYTES, WEB_HOST, WEB_PORT, WEB_HOSTS,
            ACCESS_EVERYONE,
            ACCESS_USERS,
            ACCESS_CHANNELS,
            ACCESS_ADMINS,
            ACCESS_PAGE_CHANGES,
            SLACK_MODE, SLACK_HOST,
            SLACK_PORT, SLACK_BLOCKS, SLACK_CHARTS, SLACK_REACTIONS, MAIL_HOST, MAIL_PORT, MAIL_USER, MAIL_FROM, MAIL_TLS, MAIL_AUTHORITY,
            DIGEST_USEFUL,
            DIGEST_LEASE,
            DIGEST_STALE,
            DIGEST_ADMIN,
            ALERTS_A_DAY, ALERTS_CALLS, ALERTS_QUIET_FROM, ALERTS_QUIET_UNTIL, ALERTS_QUIET_WEEKENDS, LANGUAGE_MODEL, LANGUAGE_ADDRESS,
            LANGUAGE_TIMEOUT,
            LANGUAGE_PER_MINUTE, TERMINAL_HISTORY, LOG_LEVEL);

    private Keys() {}
}
