package dev.clientele.app.settings;

import dev.clientele.alert.NotificationPolicy;
import dev.clientele.alert.QuietHours;
import dev.clientele.analysis.RiskTerms;
import dev.clientele.analysis.TierTerms;
import dev.clientele.chart.Theme;
import dev.clientele.chat.mail.MailSettings;
import dev.clientele.command.Access;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.subscription.Address;
import dev.clientele.portfolio.lifetime.LifetimeTerms;
import dev.clientele.portfolio.matrix.Factor;
import dev.clientele.portfolio.matrix.MatrixTerms;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a company has set, with defaults for the rest.
///
/// @param file the file that was read; empty where there is none
/// @param store the store's file
/// @param company the company's name, empty where it is not set
/// @param activityWindowMonths how long a customer counts as active after a purchase day
/// @param tiers how customers are put into tiers
/// @param lifetime how the value of customers is counted
/// @param risk when a customer at risk is worth a call
/// @param matrix how customers are placed in the portfolio matrix
/// @param access who may ask and change where many people meet
/// @param language the language model that helps to read questions; empty where none does
public record Settings(Optional<Path> file, Path store, String company, Locale locale, BusinessCalendar calendar, int activityWindowMonths,
        TierTerms tiers, LifetimeTerms lifetime, RiskTerms risk, MatrixTerms matrix, Imports imports, List<SourceSettings> sources, Web web,
        Access access,
        SlackListening slack,
        Mail mail, Digests digests,
        Alerts alerts, Optional<Language> language,
        boolean terminalHistory, LogLevel logLevel) {

    /// What the environment variables begin with.
    public static final String PREFIX = "CLIENTELE_";

    /// What the bot sends by itself.
    ///
    /// @param useful how long after its time a digest is still worth sending
    /// @param lease how long a process may take to send a message before another takes it for dead
    /// @param staleDays with a newest document of so many days ago a digest still goes out
    /// @param admin who is told where a digest's creator cannot be
    public record Digests(Duration useful, Duration lease, int staleDays, Optional<Address> admin) {}

    /// The language model that is asked what the grammar does not understand.
    ///
    /// @param model its name at the address
    /// @param address of an interface like that of OpenAI, as far as `/v1`
    /// @param longest how long an answer is waited for
    /// @param perMinute how many questions it is asked in a minute at most
    public record Language(String model, URI address, Duration longest, int perMinute) {}

    /// How files are imported.
    ///
    /// @param reportingCurrency the currency a new store reports in; empty for that of its first file
    /// @param maxRejectShare the largest share of rejected rows with which a batch is stored
    /// @param watched the folder whose files are imported as they come
    /// @param still for how long a file there must not have changed
    /// @param drivers the folder with jars of drivers for the company's own databases
    /// @param ratesFrom where exchange rates are fetched once a day; empty for nowhere
    /// @param uploadMegabytes how many megabytes (2^20 bytes) of files the chat page takes at once
    public record Imports(Optional<Currency> reportingCurrency, double maxRejectShare, Optional<Path> watched, Duration still,
            Path drivers, Optional<URI> ratesFrom, int uploadMegabytes) {}

    /// Where the local chat page listens.
    ///
    /// @param hosts further names under which it answers
    /// @param openToChanges whether data may be changed from wherever it is reached, and not from this machine alone
    public record Web(String host, int port, Set<String> hosts, boolean openToChanges) {
        public Web {
            hosts = Set.copyOf(hosts);
        }

        /// From which data is changed on this machine alone.
        public Web(String host, int port) {
            this(host, port, Set.of(), false);
        }
    }

    /// How Slack's requests come in.
    ///
    /// @param host the address to listen on where Slack calls; so is the port
    /// @param blocks what answers are made of
    /// @param reactions whether a reaction on an alert is a verdict on it
    /// @param charts what the pictures of charts are made for
    public record SlackListening(SlackMode mode, String host, int port, SlackBlocks blocks, Theme.Mode charts, boolean reactions) {}

    /// What tables and charts in Slack are made of.
    public enum SlackBlocks {
        /// tables as Slack has always shown them, and pictures
        TABLE,
        /// tables that people sort and page through, and charts that Slack draws, where it has them
        DATA
    }

    /// The company's own mail server; the password stands in the environment alone.
    ///
    /// @param host empty where nothing is sent by e-mail
    /// @param user empty where the server wants no name
    /// @param from as whom the bot writes
    /// @param authority the file with whose certificates the server's own is signed; empty for the authorities that Java trusts
    public record Mail(String host, int port, String user, String from, MailSettings.Encryption tls, Optional<Path> authority) {
        /// Whether anything is sent by e-mail.
        public boolean isSet() {
            return !host.isEmpty();
        }
    }

    /// Who calls whom.
    public enum SlackMode {
        /// the bot calls Slack
        SOCKET,
        /// Slack calls the bot
        HTTP
    }

    /// What holds where nothing is set.
    public static Settings defaults() {
        return of(new Values(List.of()), Optional.empty());
    }

    /// Takes the environment's word before the file's, and the file's before the default.
    ///
    /// @throws BadSettings naming every fault
    static Settings of(Values values, Optional<Path> file) {
        var settings = read(values, file);
        if (!values.faults().isEmpty()) {
            throw new BadSettings(values.faults());
        }
        return settings;
    }

    private static Settings read(Values values, Optional<Path> file) {
        var calendar = new BusinessCalendar(values.get(Keys.TIME_ZONE), values.get(Keys.FISCAL_YEAR_START), values.get(Keys.WEEK_START));
        return new Settings(file, values.get(Keys.STORE), values.get(Keys.COMPANY), values.get(Keys.LOCALE), calendar,
                values.get(Keys.ACTIVITY_WINDOW), tiers(values),
                new LifetimeTerms(values.get(Keys.DISCOUNT_RATE), values.get(Keys.HORIZON), values.get(Keys.DURATION_CAP),
                        new LifetimeTerms.Ceilings(values.get(Keys.MOST_WON), values.get(Keys.MOST_KEPT))),
                new RiskTerms(values.get(Keys.RISK_RIGHT), values.get(Keys.RISK_MATERIAL)), matrix(values),
                new Imports(values.get(Keys.REPORTING_CURRENCY), values.get(Keys.MAX_REJECT_SHARE), values.get(Keys.WATCHED_FOLDER),
                        Duration.ofSeconds(values.get(Keys.WATCH_STILL)), values.get(Keys.DRIVERS), values.get(Keys.RATES_FROM),
                        values.get(Keys.UPLOAD_MEGABYTES)),
                SourceSettings.read(values),
                new Web(values.get(Keys.WEB_HOST), values.get(Keys.WEB_PORT), values.get(Keys.WEB_HOSTS),
                        values.get(Keys.ACCESS_PAGE_CHANGES)),
                access(values),
                new SlackListening(values.get(Keys.SLACK_MODE), values.get(Keys.SLACK_HOST), values.get(Keys.SLACK_PORT),
                        values.get(Keys.SLACK_BLOCKS), values.get(Keys.SLACK_CHARTS), values.get(Keys.SLACK_REACTIONS)),
                new Mail(values.get(Keys.MAIL_HOST), values.get(Keys.MAIL_PORT), values.get(Keys.MAIL_USER), values.get(Keys.MAIL_FROM),
                        values.get(Keys.MAIL_TLS), values.get(Keys.MAIL_AUTHORITY)),
                digests(values), alerts(values, calendar.zone()), language(values), values.get(Keys.TERMINAL_HISTORY),
                values.get(Keys.LOG_LEVEL));
    }

    /// How alerts are told.
    ///
    /// @param calls how many customers to call are named where nobody says how many
    public record Alerts(NotificationPolicy policy, int calls) {}

    private static Digests digests(Values values) {
        return new Digests(Duration.ofHours(values.get(Keys.DIGEST_USEFUL)), Duration.ofMinutes(values.get(Keys.DIGEST_LEASE)),
                values.get(Keys.DIGEST_STALE), values.get(Keys.DIGEST_ADMIN).or(() -> anAdmin(values)));
    }

    /// Those who may change what the bot knows are people of Slack.
    private static Optional<Address> anAdmin(Values values) {
        return values.get(Keys.ACCESS_ADMINS).stream().sorted().findFirst().map(id -> new Address("slack", id));
    }

    private static Alerts alerts(Values values, ZoneId zone) {
        var quiet = new QuietHours(values.get(Keys.ALERTS_QUIET_FROM), values.get(Keys.ALERTS_QUIET_UNTIL),
                values.get(Keys.ALERTS_QUIET_WEEKENDS), zone);
        return new Alerts(new NotificationPolicy(values.get(Keys.ALERTS_A_DAY), quiet, NotificationPolicy.USEFUL),
                values.get(Keys.ALERTS_CALLS));
    }

    private static Optional<Language> language(Values values) {
        var set = new Language(values.get(Keys.LANGUAGE_MODEL), values.get(Keys.LANGUAGE_ADDRESS),
                Duration.ofSeconds(values.get(Keys.LANGUAGE_TIMEOUT)), values.get(Keys.LANGUAGE_PER_MINUTE));
        return set.model().isEmpty() ? Optional.empty() : Optional.of(set);
    }

    private static Access access(Values values) {
        return new Access(values.get(Keys.ACCESS_EVERYONE), values.get(Keys.ACCESS_USERS), values.get(Keys.ACCESS_CHANNELS),
                values.get(Keys.ACCESS_ADMINS));
    }

    private static TierTerms tiers(Values values) {
        var bounds = new TierTerms.Bounds(values.get(Keys.TIER_CUSTOMER_SHARES), values.get(Keys.TIER_VALUE_SHARES),
                values.get(Keys.TIER_THRESHOLDS));
        var hysteresis = Math.toIntExact(Math.round(values.get(Keys.TIER_HYSTERESIS) * 10_000));
        return new TierTerms(values.get(Keys.TIER_SCHEME), values.get(Keys.TIER_VALUE), bounds, hysteresis);
    }

    private static MatrixTerms matrix(Values values) {
        var weights = new EnumMap<Factor, Integer>(Factor.class);
        weights.putAll(values.get(Keys.MATRIX_ATTRACTIVENESS));
        weights.putAll(values.get(Keys.MATRIX_RELATIONSHIP));
        var lines = values.get(Keys.MATRIX_LINES);
        return new MatrixTerms(weights, lines.getFirst(), lines.getLast(), values.get(Keys.MATRIX_INDUSTRIES),
                values.get(Keys.MATRIX_STRATEGIES), values.get(Keys.TIER_STRATEGIES));
    }

    /// Those who are told what becomes of the bot's data; the chat page where the settings name nobody.
    public Set<Address> admins() {
        var named = Stream.concat(access.admins().stream().sorted().map(id -> new Address("slack", id)), digests.admin().stream())
                .collect(Collectors.toUnmodifiableSet());
        return named.isEmpty() ? Set.of(Address.PAGE) : named;
    }

    /// The same with another store.
    public Settings withStore(Path other) {
        return new Settings(file, other, company, locale, calendar, activityWindowMonths, tiers, lifetime, risk, matrix, imports, sources,
                web,
                access,
                slack,
                mail, digests, alerts, language, terminalHistory, logLevel);
    }

    /// The same for a company of another name.
    public Settings withCompany(String other) {
        return new Settings(file, store, other, locale, calendar, activityWindowMonths, tiers, lifetime, risk, matrix, imports, sources,
                web, access,
                slack,
                mail, digests, alerts, language, terminalHistory, logLevel);
    }

    /// The same with the page somewhere else.
    public Settings withWeb(Web other) {
        return new Settings(file, store, company, locale, calendar, activityWindowMonths, tiers, lifetime, risk, matrix, imports, sources,
                other,
                access,
                slack,
                mail, digests, alerts, language, terminalHistory, logLevel);
    }
}
