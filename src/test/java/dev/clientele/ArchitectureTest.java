package dev.clientele;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/// The rooms of the program: who may see whom, each with its reason.
@AnalyzeClasses(packages = "dev.clientele", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule MODEL = room("model").because("values stand on nothing, so that everything can stand on them");

    @ArchTest
    static final ArchRule PORTFOLIO =
            room("portfolio", "model").because("its loops are tested and measured without any file, clock or platform");

    @ArchTest
    static final ArchRule BTYD = room("btyd", "portfolio", "model")
            .because("a likelihood is tested against published figures and simulated customers, whoever asks for it");

    @ArchTest
    static final ArchRule MODELS_OF_A_COMPANY =
            noClasses().that().resideInAPackage("dev.clientele.btyd..").and().resideOutsideOfPackage("dev.clientele.btyd.company..")
                    .should()
                    .dependOnClassesThat().resideInAPackage("dev.clientele.btyd.company..")
                    .because("a model is mathematics over columns; whose they are, and when it is fitted, is for the shelf to know");

    @ArchTest
    static final ArchRule CHART = room("chart", "model").because("a chart is drawn from its spec alone, whoever asked for it");

    @ArchTest
    static final ArchRule LANGUAGE =
            room("language", "model").because("what people write is read by its words alone, whatever commands there are");

    @ArchTest
    static final ArchRule COMMAND =
            room("command", "language", "chart", "model")
                    .because("the vocabulary of asking and answering is the same for every question and platform");

    @ArchTest
    static final ArchRule ANALYSIS = room("analysis", "btyd", "portfolio", "command", "chart", "model")
            .because("what all questions stand on knows none of them");

    @ArchTest
    static final ArchRule INSIGHT = room("insight", "analysis", "btyd", "portfolio", "command", "chart", "model")
            .because("a question is a pure function: it knows neither where the data lies nor where the answer goes");

    @ArchTest
    static final ArchRule RENDER =
            room("render", "command", "chart", "model").because("an answer is put into a form, whoever wants it and wherever it goes");

    @ArchTest
    static final ArchRule CHAT = room("chat", "command", "render", "chart", "model")
            .because("a platform carries questions and replies, and computes no figure");

    @ArchTest
    static final ArchRule INGEST = room("ingest", "model").because("an importer turns files into records and does not know who keeps them");

    @ArchTest
    static final ArchRule STORE =
            room("store", "portfolio", "model").because("the store keeps documents and fills portfolios; questions are not its business");

    @ArchTest
    static final ArchRule DELIVERY = room("delivery", "store.outbox", "command", "chart", "model")
            .because("what is sent is made elsewhere, and goes into the outbox in the store's own transaction");

    @ArchTest
    static final ArchRule DIGEST =
            room("digest", "delivery", "store.outbox", "analysis", "insight", "btyd", "portfolio", "command", "chart", "model")
                    .because("what the bot says by itself is made of what it answers with");

    @ArchTest
    static final ArchRule ALERT =
            room("alert", "delivery", "store.outbox", "analysis", "insight", "btyd", "portfolio", "command", "chart", "model")
                    .because("an alert tells what a question would answer, and knows nothing of digests");

    @ArchTest
    static final ArchRule EFFECT = room("effect", "portfolio", "model")
            .because("what an action changed is tested against published experiments, whoever asks for it");

    @ArchTest
    static final ArchRule ACTION =
            room("action", "store.action", "store.outbox", "analysis", "effect", "portfolio", "command", "language.period", "chart",
                    "model")
                    .because("what a team does about customers is told as any answer is, and knows neither platforms nor questions");

    @ArchTest
    static final ArchRule DATA = room("data", "store", "analysis", "portfolio", "command", "chart", "model")
            .because("what is in the store is told as any answer is, and knows neither platforms nor questions");

    @ArchTest
    static final ArchRule MATCHING = classes().that().resideInAPackage("dev.clientele.data.match").should()
            .onlyDependOnClassesThat(
                    not(resideInAPackage("dev.clientele..")).or(resideInAnyPackage("dev.clientele.data.match", "dev.clientele.model..")))
            .because("which customers may be one is told from what they say of themselves, whoever keeps it");

    @ArchTest
    static final ArchRule SAMPLE =
            room("sample", "model").because("the sample company is invoices like any other's, and takes no shortcut");

    @ArchTest
    static final ArchRule MAIN = classes().that().resideInAPackage("dev.clientele").should()
            .onlyDependOnClassesThat(
                    not(resideInAPackage("dev.clientele..")).or(resideInAnyPackage("dev.clientele", "dev.clientele.app..")))
            .because("the command line only names the commands; app puts the parts together");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().assignedFrom(new EachPackage()).should().beFreeOfCycles()
            .because("data goes one way: ingest, store, portfolio, insight, command, chat");

    @ArchTest
    static final ArchRule PLATFORMS_APART = slices().matching("dev.clientele.chat.(*)..").should().notDependOnEachOther()
            .because("a platform can be added, changed or removed without touching another");

    @ArchTest
    static final ArchRule QUESTIONS_APART = slices().matching("dev.clientele.insight.(*)..").should().notDependOnEachOther()
            .because("a question's folder holds everything about it, and can be read and removed alone");

    @ArchTest
    static final ArchRule SETTINGS_STAY_IN_APP = noClasses().that().resideOutsideOfPackages("dev.clientele.app..", "dev.clientele").should()
            .dependOnClassesThat().resideInAPackage("dev.clientele.app..")
            .because("whoever needs a setting is handed its value, so that it can be used and tested without settings");

    @ArchTest
    static final ArchRule OUTBOX_ALONE_OUTSIDE =
            noClasses().that().resideInAnyPackage("dev.clientele.delivery..", "dev.clientele.digest..", "dev.clientele.alert..").should()
                    .dependOnClassesThat().resideInAnyPackage("dev.clientele.store", "dev.clientele.chat..")
                    .because("what is sent is handed its outbox and its platforms, and opens neither");

    @ArchTest
    static final ArchRule ADAPTERS_ARE_MADE_IN_APP = noClasses().that()
            .resideOutsideOfPackages("dev.clientele.app..", "dev.clientele.store..", "dev.clientele.delivery..", "dev.clientele.digest..",
                    "dev.clientele.alert..", "dev.clientele.action..", "dev.clientele.data..",
                    "dev.clientele.chat.web..", "dev.clientele.chat.terminal..", "dev.clientele.chat.slack..", "dev.clientele.chat.mail..")
            .should()
            .dependOnClassesThat().resideInAnyPackage("dev.clientele.store..", "dev.clientele.chat.web..", "dev.clientele.chat.terminal..",
                    "dev.clientele.chat.slack..", "dev.clientele.chat.mail..")
            .because("what opens files, ports and terminals is constructed in one place, and handed to those who use it");

    /// Each package is a slice of its own, whatever room it is in.
    private static final class EachPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass found) {
            return SliceIdentifier.of(found.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }

    /// The classes of a room see no other rooms than the named ones.
    private static ArchRule room(String name, String... seen) {
        var own = "dev.clientele." + name + "..";
        var allowed = resideInAPackage(own);
        for (var other : seen) {
            allowed = allowed.or(resideInAPackage("dev.clientele." + other + ".."));
        }
        return classes().that().resideInAPackage(own).should()
                .onlyDependOnClassesThat(allowed.or(not(resideInAPackage("dev.clientele.."))));
    }
}
