package dev.clientele.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.clientele.analysis.TierTerms;
import dev.clientele.chart.Theme;
import dev.clientele.command.Access;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsSourceTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameFile() {
        file = folder.resolve("my.yaml");
    }

    @Test
    void everyKeyReachesItsSetting() {
        var settings = load("""
                store: /srv/sales.db
                company: Musterfrau & Söhne
                locale: de-AT
                calendar:
                  timeZone: Europe/Vienna
                  fiscalYearStart: April
                  weekStart: sunday
                activityWindowMonths: 24
                tiers:
                  scheme: thresholds
                  by: profit
                  customerShares: 0.1, 0.2, 0.305
                  valueShares: 0.7,0.3
                  thresholds: 1000.50, 99, 0
                  hysteresis: 0.05
                import:
                  reportingCurrency: chf
                  maxRejectShare: 0
                  watch: inbox
                  stillSeconds: 60
                  drivers: jars
                  ratesFrom: https://rates.example.com/history.zip
                  uploadMegabytes: 50
                web:
                  host: 0.0.0.0
                  port: 0
                  hosts: bot, clientele.example.com
                access:
                  everyone: true
                  users: U2, U1 W3
                  channels: C1
                  admins: UADMIN
                  pageChanges: true
                slack:
                  mode: http
                  host: 10.0.0.1
                  port: 3001
                terminal:
                  history: false
                log:
                  level: DEBUG
                """, Map.of());

        assertThat(settings.access()).isEqualTo(new Access(true, Set.of("U1", "U2", "W3"), Set.of("C1"), Set.of("UADMIN")));
        assertThat(settings.slack()).isEqualTo(new Settings.SlackListening(Settings.SlackMode.HTTP, "10.0.0.1", 3001,
                Settings.SlackBlocks.TABLE, Theme.Mode.CLEAR, false));
        assertThat(settings.store()).isEqualTo(Path.of("/srv/sales.db"));
        assertThat(settings.company()).isEqualTo("Musterfrau & Söhne");
        assertThat(settings.locale()).isEqualTo(Locale.of("de", "AT"));
        assertThat(settings.calendar().zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
        assertThat(settings.calendar().fiscalYearStart()).isEqualTo(Month.APRIL);
        assertThat(settings.calendar().weekStart()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(settings.activityWindowMonths()).isEqualTo(24);
        assertThat(settings.tiers()).isEqualTo(new TierTerms(TierTerms.Scheme.THRESHOLDS, TierTerms.By.PROFIT,
                new TierTerms.Bounds(List.of(1_000, 3_000, 6_050), List.of(7_000, 10_000),
                        List.of(new BigDecimal("1000.50"), new BigDecimal("99"), BigDecimal.ZERO)),
                500));
        assertThat(settings.imports()).isEqualTo(new Settings.Imports(Optional.of(Currency.getInstance("CHF")), 0,
                Optional.of(Path.of("inbox")), Duration.ofMinutes(1),
                Path.of("jars"), Optional.of(URI.create("https://rates.example.com/history.zip")), 50));
        assertThat(settings.web()).isEqualTo(new Settings.Web("0.0.0.0", 0, Set.of("bot", "clientele.example.com"), true));
        assertThat(settings.terminalHistory()).isFalse();
        assertThat(settings.logLevel()).isEqualTo(LogLevel.DEBUG);
    }

    @Test
    void environmentWinsOverFileAndFileOverDefault() {
        var settings = load("""
                store: file.db
                web:
                  port: 9000
                """, Map.of("CLIENTELE_WEB_PORT", "9100", "CLIENTELE_ACTIVITY_WINDOW_MONTHS", "6"));

        assertThat(settings.store()).isEqualTo(Path.of("file.db"));
        assertThat(settings.web()).isEqualTo(new Settings.Web("127.0.0.1", 9100));
        assertThat(settings.activityWindowMonths()).isEqualTo(6);
    }

    @Test
    void emptyVariableSaysNothing() {
        var settings = load("store: file.db\n", Map.of("CLIENTELE_STORE", "", "CLIENTELE_WEB_PORT", " "));
        assertThat(settings.store()).isEqualTo(Path.of("file.db"));
        assertThat(settings.web().port()).isEqualTo(8080);
    }

    @Test
    void everyFaultIsToldAtOnceWithItsPlace() {
        assertThat(faults("""
                stor: sales.db
                locale: English
                web:
                  prot: 9000
                  port: eighty
                  host: [127.0.0.1]
                calendar: monday
                activityWindowMonths: 0
                teams:
                  channel: sales
                """, Map.of("CLIENTELE_LOG_LEVEL", "loud"))).containsExactly(
                file + ":1: there is no setting \"stor\". Did you mean store?",
                file + ":2: locale: found \"English\", expected a language and country, such as en-GB",
                file + ":4: there is no setting \"web.prot\". Did you mean web.port?",
                file + ":5: web.port: found \"eighty\", expected a whole number from 0 to 65535",
                file + ":6: web.host: found a list, expected a single value",
                file + ":7: calendar: found \"monday\", expected keys below it, such as calendar.timeZone",
                file + ":8: activityWindowMonths: found \"0\", expected a whole number from 1 to 60",
                file + ":9: there is no setting \"teams\".",
                "CLIENTELE_LOG_LEVEL: log.level: found \"loud\", expected one of error, warn, info, debug");
    }

    @Test
    void wrongValuesNameWhatWouldBeRight() {
        assertThat(faults("""
                store:
                locale: ""
                calendar: {timeZone: Berlin, fiscalYearStart: 13, weekStart: soon}
                import: {reportingCurrency: Euro, maxRejectShare: 5%}
                tiers: {scheme: abc, by: orders, customerShares: 5, valueShares: "0.9, 0.2", thresholds: "10, 10, 5"}
                terminal: {history: yes}
                """, Map.of())).extracting(fault -> fault.replaceAll(".*expected ", "")).containsExactly("a file's name",
                "a language and country, such as en-GB", "a time zone, such as Europe/Berlin", "a month, such as april",
                "a day of the week, such as monday", "a currency's code, such as EUR, or nothing", "a share from 0 to 1, such as 0.05",
                "3 shares that add up to at most 1, such as 0.05, 0.15, 0.50", "2 shares that add up to at most 1, such as 0.80, 0.15",
                "3 amounts, the greatest first, such as 100000, 25000, 5000", "one of percent, cumulative, thresholds",
                "one of revenue, profit", "true or false");
    }

    @Test
    void sharesMayBeAsFineAsABasisPoint() {
        assertThat(load("tiers: {valueShares: '0.0001, 0.9999'}\n", Map.of()).tiers().bounds().value()).containsExactly(1, 10_000);
        for (var wrong : List.of("0.00001, 0.1", "-0.1, 0.2", "0.1, 0.1, 0.1", "0.1", "a, b", "")) {
            assertThat(faults("tiers: {valueShares: '" + wrong + "'}\n", Map.of())).as(wrong).hasSize(1);
        }
    }

    @Test
    void repeatedKeyIsAFault() {
        assertThat(faults("""
                company: One
                company: Two
                """, Map.of())).singleElement().asString().startsWith(file + ":2: ").containsIgnoringCase("company");
    }

    @Test
    void textThatIsNotYamlIsToldWithItsLine() {
        assertThat(faults("company: One\nweb: {port: 1\n", Map.of())).singleElement().asString().contains("this is not YAML");
        assertThat(faults("just words\n", Map.of())).containsExactly(file + ":1: expected `key: value` lines");
    }

    @Test
    void textThatIsNotUtf8IsAFault() throws IOException {
        Files.writeString(file, "company: Söhne\n", StandardCharsets.ISO_8859_1);
        var thrown = catchThrowableOfType(BadSettings.class, () -> new SettingsSource(Optional.of(file), Map.of()).load());
        assertThat(thrown.faults()).singleElement().asString().contains("cannot be read as UTF-8 text");
    }

    @Test
    void emptyFileMeansTheDefaults() {
        assertThat(load("# nothing yet\n", Map.of())).usingRecursiveComparison().ignoringFields("file").isEqualTo(Settings.defaults());
    }

    @Test
    void namedFileMustExist() {
        var named = new SettingsSource(Optional.of(file), Map.of());
        assertThat(catchThrowableOfType(BadSettings.class, named::load)).hasMessage(file + ": there is no such settings file");
        var byVariable = new SettingsSource(Optional.empty(), Map.of("CLIENTELE_CONFIG", file.toString()));
        assertThat(catchThrowableOfType(BadSettings.class, byVariable::load)).hasMessage(file + ": there is no such settings file");
    }

    @Test
    void strangeVariablesAreToldAndIgnored() {
        var source = new SettingsSource(Optional.empty(), Map.of("CLIENTELE_WEB_PROT", "1", "CLIENTELE_PORT_8080_TCP_ADDR", "10.0.0.1",
                "CLIENTELE_JAVA_OPTS", "-Xmx1g", "PATH", "/bin"));
        assertThat(source.strangers()).extracting(Fault::toString).containsExactly(
                "CLIENTELE_PORT_8080_TCP_ADDR: no setting has this name.",
                "CLIENTELE_WEB_PROT: no setting has this name. Did you mean CLIENTELE_WEB_PORT?");
    }

    private Settings load(String text, Map<String, String> environment) {
        write(text);
        return new SettingsSource(Optional.of(file), environment).load();
    }

    private List<String> faults(String text, Map<String, String> environment) {
        write(text);
        var source = new SettingsSource(Optional.of(file), environment);
        return catchThrowableOfType(BadSettings.class, source::load).faults().stream().map(Fault::toString).toList();
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}
