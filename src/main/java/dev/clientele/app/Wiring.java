package dev.clientele.app;

import dev.clientele.action.command.ActionCommand;
import dev.clientele.action.command.ActionDependencies;
import dev.clientele.action.reminder.Reminders;
import dev.clientele.alert.command.AlertDependencies;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Notebook;
import dev.clientele.analysis.PortfolioNames;
import dev.clientele.app.importing.ChatImport;
import dev.clientele.app.importing.ImportDefaults;
import dev.clientele.app.importing.UnattendedImport;
import dev.clientele.app.mail.MailCredentials;
import dev.clientele.app.metrics.HealthReport;
import dev.clientele.app.metrics.Metrics;
import dev.clientele.app.outgoing.AdminNotices;
import dev.clientele.app.outgoing.Deliveries;
import dev.clientele.app.outgoing.DeliveryState;
import dev.clientele.app.outgoing.Renderers;
import dev.clientele.app.outgoing.Warrants;
import dev.clientele.app.paraphrase.LanguageModel;
import dev.clientele.app.paraphrase.ModelTerms;
import dev.clientele.app.rates.DailyRates;
import dev.clientele.app.settings.EnvironmentText;
import dev.clientele.app.settings.Settings;
import dev.clientele.app.settings.SettingsSource;
import dev.clientele.app.slack.SlackCredentials;
import dev.clientele.app.source.SourceRun;
import dev.clientele.app.source.SourceSchedule;
import dev.clientele.app.source.SourcesInChat;
import dev.clientele.app.source.StatusReply;
import dev.clientele.app.watch.WatchedFolder;
import dev.clientele.btyd.company.ModelCache;
import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.Theme;
import dev.clientele.chat.ChatPlatform;
import dev.clientele.chat.Operations;
import dev.clientele.chat.mail.LetterPress;
import dev.clientele.chat.mail.MailPlatform;
import dev.clientele.chat.slack.SlackPlatform;
import dev.clientele.chat.web.PageContext;
import dev.clientele.chat.web.Uploads;
import dev.clientele.chat.web.WebAnswering;
import dev.clientele.chat.web.WebPlatform;
import dev.clientele.chat.web.WebSettings;
import dev.clientele.chat.web.view.Company;
import dev.clientele.command.AnswerCommands;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.DataState;
import dev.clientele.command.Paraphraser;
import dev.clientele.command.Refusal;
import dev.clientele.command.Router;
import dev.clientele.data.command.DataCommand;
import dev.clientele.data.command.DataDependencies;
import dev.clientele.data.imports.ImportsCommand;
import dev.clientele.delivery.Rights;
import dev.clientele.digest.gate.GateLimits;
import dev.clientele.ingest.jdbc.Drivers;
import dev.clientele.ingest.profile.ProfileFolder;
import dev.clientele.model.Period;
import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.render.table.CsvFormat;
import dev.clientele.render.table.XlsxFormat;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Database;
import dev.clientele.store.ImportHistory;
import dev.clientele.store.ImportUndo;
import dev.clientele.store.MergeStore;
import dev.clientele.store.NoteStore;
import dev.clientele.store.RateStore;
import dev.clientele.store.SalesStore;
import dev.clientele.store.SourceReadings;
import dev.clientele.store.WriteObstacle;
import dev.clientele.store.action.ActionStore;
import dev.clientele.store.outbox.Outbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Puts the parts together: the only place that constructs adapters.
///
/// @param portfolio what questions are answered from
/// @param models of lifetimes, fitted beside the answers
/// @param mail what it sends by itself
/// @param book whom its platforms know, once they are started
public record Wiring(Settings settings, Database database, CurrentPortfolio portfolio, ModelCache models, Router router,
        Deliveries.Mail mail, AddressBook book) {

    private static final InstantSource CLOCK = InstantSource.system();
    /// How long an answer waits for models that are still being fitted; in a process for one question there is none later on.
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /// How long an answer is waited for beside its models.
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(1);
    private static final Duration OF_ONE_ANSWER = Duration.ofMinutes(10);
    private static final String MODEL_KEY = "LANGUAGE_MODEL_KEY";
    private static final String OPENING = "overview";
    private static final String UNNAMED_COMPANY = "Clientele";

    /// Over the store, which is made where it is missing, for a process that goes on answering.
    public static Wiring over(Settings settings) {
        return over(settings, PATIENCE);
    }

    private static Wiring over(Settings settings, Duration patience) {
        Leftovers.remove();
        var database = Database.open(settings.store());
        var portfolio = new CurrentPortfolio(database);
        var models = new ModelCache(fitting(), patience, settings.lifetime(), settings.activityWindowMonths());
        var terms = terms(settings, models);
        var names = new PortfolioNames(portfolio);
        var asked = new ArrayList<>(Questions.all(portfolio, terms, notebook(database)));
        var book = new AddressBook();
        var reach = new DigestDesk.Reach(book, settings.mail().isSet());
        var limits = GateLimits.standard().withStaleDays(settings.digests().staleDays());
        var digests = DigestDesk.over(database, new AlertDependencies.Data(portfolio, names, terms), limits, CLOCK,
                reach);
        var alerts = new AlertDesk(database, new AlertDependencies.Data(portfolio, names, terms), settings.alerts(), reach, CLOCK);
        asked.add(digests.command());
        asked.add(alerts.calls());
        asked.add(alerts.command());
        var lists = new CustomerLists();
        asked.add(new ActionCommand(
                new ActionDependencies(new ActionStore(database), portfolio, terms, notebook(database), lists, CLOCK)));
        asked.add(new DataCommand(
                new DataDependencies(new ImportHistory(database), new MergeStore(database, CLOCK), portfolio, names, terms,
                        notebook(database), CLOCK)));
        asked.add(new SourcesInChat(settings.sources(), sourceRun(settings, database), new SourceReadings(database),
                new StatusReply(terms.wording(), settings.calendar().zone()), portfolio::refresh));
        asked.add(new ImportsCommand(new ImportHistory(database), new ImportUndo(database), portfolio, terms));
        var commands = AnswerCommands.with(asked, terms.wording(),
                List.of(new CsvFormat(), new XlsxFormat()));
        var data = new DataState(() -> caveat(portfolio), WriteObstacle::of);
        var router = new Router(commands, names, settings.calendar(), CLOCK, patience.plus(LONGEST_ANSWER), data, paraphraser(settings));
        lists.answeredBy(router);
        var reminders = new Reminders(new ActionStore(database), new Outbox(database, settings.digests().lease()), alerts::owner,
                settings.calendar());
        var mail = new Deliveries.Mail(new Renderers(digests.presses(), alerts.press(), data), digests.others(),
                List.of(alerts.round(), reminders::run),
                new Rights(book::denial, new Warrants(digests.warrants(), alerts.warrants())));
        return new Wiring(settings, database, portfolio, models, router, mail, book);
    }

    /// The language model that is set, with its key from the environment.
    private static Paraphraser paraphraser(Settings settings) {
        var key = EnvironmentText.of(System.getenv(), MODEL_KEY);
        return settings.language().<Paraphraser>map(
                set -> new LanguageModel(new ModelTerms(set.address(), set.model(), key, set.longest(), set.perMinute()), CLOCK))
                .orElse(Paraphraser.NONE);
    }

    private static Optional<String> caveat(CurrentPortfolio portfolio) {
        return portfolio.obstacle().map(unread -> "The store has newer data that cannot be read, so this is from data version "
                + portfolio.get().dataVersion() + ". Whoever runs me finds out why with ./clientele doctor.");
    }

    /// One thread, which ends with the process: fits are for the answers, and none is worth waiting for at the end.
    private static Executor fitting() {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("lifetime-models").factory());
    }

    /// Has the models fitted that the next answers will stand on.
    void prepare(Portfolio data) {
        var today = today(settings);
        data.lastDay().ifPresent(last -> models.prepare(data, Period.earlier(last, today)));
    }

    private static AnalysisSettings terms(Settings settings, ModelCache models) {
        return new AnalysisSettings(settings.calendar(), wording(settings), settings.activityWindowMonths(), settings.tiers(),
                settings.lifetime(), settings.risk(), settings.matrix(), Optional.of(models));
    }

    /// What answers over this store go by.
    AnalysisSettings terms() {
        return terms(settings, models);
    }

    private static Notebook notebook(Database database) {
        var notes = new NoteStore(database, CLOCK);
        return new Notebook(notes::list, notes::add);
    }

    /// Over the store, for one person who rather waits for models to be fitted than is answered without.
    ///
    /// @throws Refusal when there is none
    public static Wiring overExisting(Settings settings) {
        if (!Files.exists(settings.store())) {
            throw new Refusal("There is no store at " + settings.store() + " yet. Import invoices with `./clientele import FILE`, "
                    + "start the sample company with `./clientele demo`, or name another store with --store.");
        }
        return over(settings, OF_ONE_ANSWER);
    }

    /// What all commands take, whatever is in the store.
    static List<CommandSpec> specs(Settings settings) {
        try {
            var folder = Files.createTempDirectory("clientele-specs-" + ProcessHandle.current().pid() + "-");
            var store = folder.resolve("empty.db");
            var specs = over(settings.withStore(store)).router().specs();
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
            return specs;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("no temporary folder can be made", unwritable);
        }
    }

    /// What an import takes from the settings.
    public static ImportDefaults importDefaults(Settings settings) {
        return new ImportDefaults(settings.store(), settings.imports().reportingCurrency(), settings.imports().maxRejectShare(),
                settings.calendar().zone(), settings.locale(), CLOCK,
                ProfileFolder.at(settings.file().orElse(SettingsSource.USUAL).resolveSibling("import")));
    }

    static Instant now() {
        return CLOCK.instant();
    }

    static LocalDate today(Settings settings) {
        return settings.calendar().dayOf(CLOCK.instant());
    }

    static ValueFormatter wording(Settings settings) {
        return new ValueFormatter(settings.locale());
    }

    static ChartRenderer charts(Settings settings) {
        return new ChartRenderer(wording(settings), Theme.standard());
    }

    SalesStore sales() {
        return new SalesStore(database, CLOCK);
    }

    String company() {
        return settings.company().isEmpty() ? UNNAMED_COMPANY : settings.company();
    }

    /// The local chat page, not yet started.
    ///
    /// @param others the other platforms of the same bot, whose health it shows
    WebPlatform web(List<ChatPlatform> others) {
        var where =
                new WebSettings(settings.web().host(), settings.web().port(), settings.calendar().zone(), settings.web().hosts(),
                        settings.web().openToChanges());
        LongSupplier version = () -> portfolio.get().dataVersion();
        Supplier<DeliveryState> deliveries = () -> DeliveryState.of(database, CLOCK.instant());
        var operations =
                new Operations(new HealthReport(version, portfolio::obstacle, others, deliveries)::json,
                        new Metrics(version, others, deliveries)::text);
        return new WebPlatform(where, new WebAnswering(router, charts(settings), wording(settings)),
                new PageContext(this::asShown, operations, Optional.of(OPENING), models::changes, Optional.of(uploads())), CLOCK);
    }

    private ChatImport chatImport() {
        return new ChatImport(() -> importDefaults(settings), portfolio::refresh);
    }

    private Uploads uploads() {
        return new Uploads(chatImport(), (long) settings.imports().uploadMegabytes() << 20,
                Path.of(System.getProperty("java.io.tmpdir")));
    }

    /// The platforms there are credentials for, not yet started.
    ///
    /// @throws Refusal where some are missing or are none
    List<ChatPlatform> platforms(Map<String, String> environment) {
        var answering = new dev.clientele.chat.slack.SlackAnswering(router, charts(settings), wording(settings), this::company,
                chatImport());
        var slack = new SlackCredentials(environment, settings).slack()
                .<ChatPlatform>map(found -> new SlackPlatform(found, answering, CLOCK));
        return Stream.concat(slack.stream(), mail(environment, settings).stream()).toList();
    }

    /// E-mail, where it is set up.
    ///
    /// @throws Refusal where something is missing
    static Optional<MailPlatform> mail(Map<String, String> environment, Settings settings) {
        return new MailCredentials(environment, settings.mail()).mail()
                .map(found -> new MailPlatform(found, new LetterPress(wording(settings), charts(settings)::png), CLOCK));
    }

    /// Begins to send what is due by itself.
    ///
    /// @param platforms all of the bot's, started
    /// @param pause between one look at what is due and the next
    Deliveries deliveries(List<ChatPlatform> platforms, Duration pause) {
        book.open(platforms);
        return Deliveries.start(database, settings.digests(), mail, platforms,
                new Deliveries.Rhythm(CLOCK, pause, Map.of("intake", intake())));
    }

    private static SourceRun sourceRun(Settings settings, Database database) {
        return new SourceRun(importDefaults(settings), new SourceReadings(database), new Drivers(settings.imports().drivers()),
                System.getenv());
    }

    /// Takes in exchange rates, what has come to the watched folder and what is due of the company's own databases.
    private Runnable intake() {
        var admins = new AdminNotices(new Outbox(database, settings.digests().lease()), settings.admins());
        var readings = new SourceReadings(database);
        var run = sourceRun(settings, database);
        var sources =
                new SourceSchedule(settings.sources(), run, readings, (name, text) -> admins.tell(name, text, CLOCK.instant()), CLOCK);
        var folder = watched(admins);
        var rates = settings.imports().ratesFrom().map(address -> new DailyRates(address, new RateStore(database),
                (name, text) -> admins.tell(name, text, CLOCK.instant()), CLOCK));
        return () -> {
            rates.ifPresent(DailyRates::look);
            folder.ifPresent(WatchedFolder::look);
            sources.look();
        };
    }

    private Optional<WatchedFolder> watched(AdminNotices admins) {
        var means = new WatchedFolder.Means(new UnattendedImport(importDefaults(settings)), new ImportHistory(database), admins::tell,
                wording(settings));
        return settings.imports().watched().map(folder -> new WatchedFolder(folder, settings.imports().still(), means, CLOCK));
    }

    private Company asShown() {
        var data = portfolio.get();
        return new Company(company(), data.dataVersion(), data.lastDay());
    }
}
