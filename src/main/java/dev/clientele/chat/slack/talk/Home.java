package dev.clientele.chat.slack.talk;

import com.slack.api.model.view.View;
import dev.clientele.chat.slack.posting.SlackWeb;
import dev.clientele.chat.slack.render.HomeView;
import dev.clientele.command.Asker;
import dev.clientele.command.Button;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Filter;
import dev.clientele.command.Parameter;
import dev.clientele.command.Reply;
import dev.clientele.command.Router;
import dev.clientele.model.Dimension;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The home page of each person, made anew whenever they open it. Its figures are the headlines of ordinary questions.
final class Home {

    private static final String DIGEST = "digest";
    private static final int FIGURES = 3;
    private static final int MOST_FORMS = 20;
    private static final List<String> AT_RISK = List.of("at-risk", "risk");
    /// Commands about the bot itself.
    private static final List<String> OTHERS = List.of("help", "explain", "export", "definitions");

    private final Router router;
    private final AccessGate doors;
    private final RecentQuestions recent;
    private final SlackWeb slack;
    private final Supplier<String> company;
    private final Accounts accounts;

    /// @param company what the page is headed with
    Home(Router router, AccessGate doors, RecentQuestions recent, SlackWeb slack, Supplier<String> company) {
        this.router = router;
        this.doors = doors;
        this.recent = recent;
        this.slack = slack;
        this.company = company;
        this.accounts = new Accounts(router, slack);
    }

    /// Shows the page to its person.
    void publish(Origin origin) {
        var entry = doors.enter(origin);
        var view = entry.denied().map(HomeView::of).orElseGet(() -> page(origin.user(), entry.asker()));
        slack.call("views.publish", methods -> methods.viewsPublish(page -> page.userId(origin.user()).view(view)));
    }

    private View page(String user, Asker asker) {
        var figures = new ArrayList<Button>();
        questions().stream().limit(FIGURES).forEach(spec -> figure(spec.examples().getFirst(), asker).ifPresent(figures::add));
        myAccounts(user).ifPresent(question -> figure(question, asker).ifPresent(figures::add));
        var asked = recent.of(user).stream().map(question -> new Button(question, question)).toList();
        var sections = List.of(new HomeView.Section("Asked lately", asked), new HomeView.Section("To ask", examples()));
        var forms = router.specs().stream().filter(spec -> !OTHERS.contains(spec.name()) && !spec.parameters().isEmpty())
                .map(CommandSpec::name).limit(MOST_FORMS).toList();
        return new HomeView(company.get(), "Every figure is the answer to the question under it.", figures, standing(asker), sections,
                forms).view();
    }

    /// A question's headline, to be pressed for the whole answer.
    private Optional<Button> figure(String question, Asker asker) {
        return router.ask(question, asker) instanceof Reply reply ? Optional.of(new Button(reply.headline(), question)) : Optional.empty();
    }

    /// The digests that the person is shown, as `digest list` has them: number, times, place, content, state, next and last.
    private List<HomeView.Standing> standing(Asker asker) {
        var isKnown = router.specs().stream().anyMatch(spec -> spec.name().equals(DIGEST));
        return isKnown && router.ask(DIGEST + " list", asker) instanceof Reply reply
                ? reply.tables().stream().limit(1).flatMap(table -> table.rows().stream()).map(Home::standing).toList()
                : List.of();
    }

    private static HomeView.Standing standing(List<Value> row) {
        var cells = row.stream().map(cell -> cell instanceof Value.Text(String text) ? text : "").toList();
        var number = cells.getFirst();
        var text = number + ": " + cells.get(1) + ", " + cells.get(2) + ", " + cells.get(3) + "; " + cells.get(4);
        var turned = cells.get(4).startsWith("paused") ? "resume" : "pause";
        return new HomeView.Standing(text,
                List.of(about("Preview", "preview", number), about(turned.equals("pause") ? "Pause" : "Resume", turned,
                        number)),
                DIGEST + " edit " + number);
    }

    private static Button about(String label, String verb, String number) {
        return new Button(label, DIGEST + " " + verb + " " + number);
    }

    private List<Button> examples() {
        return questions().stream().flatMap(spec -> spec.examples().stream().limit(2)).map(example -> new Button(example, example))
                .toList();
    }

    /// What can be asked without naming a customer or writing a text.
    private List<CommandSpec> questions() {
        return router.specs().stream().filter(spec -> !OTHERS.contains(spec.name()) && !spec.examples().isEmpty())
                .filter(spec -> spec.examples().stream().noneMatch(router::isChange))
                .filter(spec -> spec.parameter(Parameter.Text.class).isEmpty() && spec.parameter(Parameter.WholeQuestion.class).isEmpty())
                .filter(spec -> spec.parameter(Parameter.Customers.class).filter(customers -> customers.least() > 0).isEmpty()).toList();
    }

    /// The question which customers are at risk whose owner bears the person's name; empty where nobody does.
    private Optional<String> myAccounts(String user) {
        var asked = router.specs().stream().map(CommandSpec::name).filter(AT_RISK::contains).findFirst()
                .or(() -> questions().stream().map(CommandSpec::name).findFirst());
        var owners = accounts.of(user);
        return asked.filter(command -> !owners.isEmpty())
                .map(command -> command + " " + new Filter(Dimension.OWNER, owners).question());
    }
}
