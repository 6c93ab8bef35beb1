package dev.clientele;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.clientele.app.Questions;
import dev.clientele.command.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/// Where libraries live, and what is not done anywhere.
@AnalyzeClasses(packages = "dev.clientele", importOptions = DoNotIncludeTests.class)
class HabitsTest {

    private static final String ONE_HOME = "a library with one home can be replaced or updated by reading one folder";

    @ArchTest
    static final ArchRule SQL = home("java.sql..|javax.sql..|org.jdbi..|org.flywaydb..|org.sqlite..", "store..|ingest.jdbc..");

    @ArchTest
    static final ArchRule ROUNDS = home("com.github.kagkarlsson..", "store.outbox..");

    @ArchTest
    static final ArchRule WEB = home("io.javalin..|jakarta.servlet..|org.eclipse.jetty..", "chat.web..");

    @ArchTest
    static final ArchRule PICTURES = home("java.awt..|javax.imageio..|org.knowm..", "chart..");

    @ArchTest
    static final ArchRule LINE_EDITOR = home("org.jline..", "chat.terminal..");

    @ArchTest
    static final ArchRule COMMAND_LINE = home("picocli..", "app..");

    @ArchTest
    static final ArchRule PROGRESS = home("me.tongfei..", "app..");

    @ArchTest
    static final ArchRule CSV = home("de.siegmar..|org.mozilla.universalchardet..", "ingest..|render.table..");

    @ArchTest
    static final ArchRule SPREADSHEETS = home("org.dhatim..", "render.table..|ingest.xlsx..");

    @ArchTest
    static final ArchRule PDF = home("org.apache.pdfbox..", "ingest.einvoice..");

    @ArchTest
    static final ArchRule NUMBERS = home("org.hipparchus..", "btyd..");

    @ArchTest
    static final ArchRule SLACK = home("com.slack..|okhttp3..|com.google.gson..|org.java_websocket..", "chat.slack..");

    @ArchTest
    static final ArchRule MAIL = home("jakarta.mail..|jakarta.activation..|org.eclipse.angus..", "chat.mail..");

    @ArchTest
    static final ArchRule METRICS = home("io.micrometer..|io.prometheus..", "app.metrics..");

    @ArchTest
    static final ArchRule JSON =
            home("tools.jackson..", "app.settings..|app.paraphrase..|render.json..|digest.content|ingest.json..|ingest.profile..");

    @ArchTest
    static final ArchRule LOG_SETUP = home("ch.qos.logback..", "app.log..");

    @ArchTest
    static final ArchRule NO_DATA_BINDING = noClasses().should().dependOnClassesThat().resideInAPackage("tools.jackson.databind..")
            .because("it takes longer to start than a question to answer; Jackson's streams are enough");

    @ArchTest
    static final ArchRule CLOCK_IS_PASSED_IN = noClasses().that().resideOutsideOfPackage("dev.clientele.app..").should()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis|system|systemUTC|systemDefaultZone|tick.*"))
                    .and(target(owner(resideInAnyPackage("java.time..", "java.lang")))))
            .because("what depends on the time of day is tested at any time of day");

    @ArchTest
    static final ArchRule NO_OLD_DATES = noClasses().should().dependOnClassesThat().belongToAnyOf(java.util.Date.class,
            java.util.Calendar.class, java.text.SimpleDateFormat.class, java.sql.Date.class, java.sql.Timestamp.class)
            .because("they can be changed, and mix days with instants");

    @ArchTest
    static final ArchRule NOTHING_PRINTS = noClasses().that().resideOutsideOfPackages("dev.clientele", "dev.clientele.app..",
            "dev.clientele.chat.terminal..").should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .because("only what runs in a terminal may write to it; the rest returns values or logs");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT =
            noClasses().should().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
                    .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Manager").orShould()
                    .haveSimpleNameEndingWith("Impl").because("such a name tells nothing of what is inside");

    @ArchTest
    static void everyPackageIsExplainedAndNullMarked(JavaClasses classes) {
        var unmarked = classes.stream().map(JavaClass::getPackage).distinct().filter(found -> !found.isAnnotatedWith(NullMarked.class));
        assertThat(unmarked.map(JavaPackage::getName)).as("packages without a package-info that is @NullMarked").isEmpty();
    }

    @ArchTest
    static void everyQuestionIsInTheList(JavaClasses classes) {
        var listed = classes.get(Questions.class).getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)
                .collect(Collectors.toSet());
        var unlisted = classes.that(resideInAPackage("dev.clientele.insight..")).stream()
                .filter(found -> found.isAssignableTo(Command.class) && !listed.contains(found)).map(JavaClass::getSimpleName);
        assertThat(unlisted).as("questions that nobody can ask, as the list leaves them out").isEmpty();
    }

    /// Two who each add a step of the schema at the same time would give it the same number, and no store could be opened.
    @ArchTest
    static void everyStepOfTheSchemaHasANumberOfItsOwn(JavaClasses classes) throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/dev/clientele/store/migrations"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("__.*", ""))).doesNotHaveDuplicates().contains("V1");
        }
    }

    /// The library's packages are seen from these rooms alone; both are separated by `|`.
    private static ArchRule home(String library, String rooms) {
        var homes = ("dev.clientele." + rooms.replace("|", "|dev.clientele.") + (library.equals("picocli..") ? "|dev.clientele" : ""))
                .split("\\|", -1);
        return noClasses().that().resideOutsideOfPackages(homes).should().dependOnClassesThat()
                .resideInAnyPackage(library.split("\\|", -1)).because(ONE_HOME);
    }
}
