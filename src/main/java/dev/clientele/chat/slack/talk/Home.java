package dev.clientele.chat.slack.talk;

import com.slack.api.model.view.View;
import dev.clientele.chat.slack.posting.SlackWeb;
import dev.clientele.chat.slack.render.HomeView;
import dev.clientele.chat.slack.render.SmallPrint;
import dev.clientele.command.Asker;
import dev.clientele.command.Button;
import dev.clientele.command.Filter;
import dev.clientele.command.Quotes;
import dev.clientele.command.Reply;
import dev.clientele.command.Router;
import dev.clientele.command.Table;
import dev.clientele.model.Dimension;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The home page of each person, made anew whenever they open it. All it says is taken from the answers to ordinary questions.
final class Home {

    private static final String DIGEST = "digest";
    private static final String OVERVIEW = "overview";
    private static final String AT_RISK = "at-risk";
    private static final String CASES = "alerts cases";
    private static final int CALLS = 5;

    private final Router router;
    private final AccessGate doors;
    private final RecentQuestions recent;
    private final SlackWeb slack;
    private final Supplier<String> company;
    private final ValueFormatter wording;
    private final PersonNames names;
    private final Accounts accounts;

    Home(Talk talk, AccessGate doors, RecentQuestions recent, PersonNames names, ValueFormatter wording) {
        this.router = talk.router();
        this.doors = doors;
        this.recent = recent;
        this.slack = talk.slack();
        this.company = talk.company();
        this.wording = wording;
        this.names = names;
        this.accounts = new Accounts(router, names);
    }

    /// Shows the page to its person.
    void publish(Origin origin) {
        names.reader(origin.user()).during(() -> show(origin));
    }

    private void show(Origin origin) {
        var entry = doors.enter(origin);
        var view = entry.denied().map(HomeView::of).orElseGet(() -> page(origin.user(), entry.asker()));
        slack.call("views.publish", methods -> methods.viewsPublish(page -> page.userId(origin.user()).view(view)));
    }

    private View page(String user, Asker asker) {
        var overview = answer(OVERVIEW, asker);
        var until = overview.map(SmallPrint::of).stream().flatMap(print -> print.shown().stream()).findFirst().orElse("");
        var asked = recent.of(user).stream().map(question -> new Button(question, question)).toList();
        return new HomeView(company.get(), until, figures(overview), calls(user, asker), new HomeView.Tasks(due(asker), standing(asker)),
                asked).view();
    }

    /// The answer to one of the commands there are.
    private Optional<Reply> answer(String question, Asker asker) {
        var command = question.split(" ", 2)[0];
        return router.commandNames().contains(command) && router.ask(question, asker) instanceof Reply reply
                ? Optional.of(reply)
                : Optional.empty();
    }

    private HomeView.Figures figures(Optional<Reply> overview) {
        var lines = overview.stream().flatMap(reply -> reply.tables().stream().limit(1)).flatMap(table -> table.rows().stream())
                .map(this::line).toList();
        return new HomeView.Figures(overview.map(Reply::headline).orElse(""), lines,
                overview.map(reply -> new Button("All figures", OVERVIEW)).stream().toList());
    }

    /// A figure's name, how it is, and how it has changed since the year before.
    private String line(List<Value> row) {
        var change = row.size() > 2 ? " (" + wording.cell(row.getLast()) + ")" : "";
        return wording.cell(row.getFirst()) + ": " + wording.cell(row.get(1)) + change;
    }

    /// The person's own accounts at risk where any bear the person's name, else all.
    private HomeView.Calls calls(String user, Asker asker) {
        var owners = accounts.of(user);
        var filter = owners.isEmpty() ? "" : " " + new Filter(Dimension.OWNER, owners).question();
        var reply = answer(AT_RISK + " " + CALLS + filter, asker);
        var customers = reply.stream().flatMap(found -> found.tables().stream().limit(1)).flatMap(this::calls).toList();
        return new HomeView.Calls(owners.isEmpty() ? "At risk" : "Your accounts at risk", reply.map(Reply::headline).orElse(""), customers,
                List.of(new Button("All of them", AT_RISK + filter)));
    }

    private Stream<HomeView.Call> calls(Table table) {
        var customer = column(table, "customer");
        var why = column(table, "why");
        if (customer.isEmpty() || why.isEmpty()) {
            return Stream.empty();
        }
        return table.rows().stream().limit(CALLS).map(row -> {
            var name = wording.cell(row.get(customer.get()));
            var quoted = Quotes.around(name);
            return new HomeView.Call(name + ": " + wording.cell(row.get(why.get())), "customer " + quoted, "note " + quoted + ": Called. ");
        });
    }

    private static Optional<Integer> column(Table table, String name) {
        return IntStream.range(0, table.columns().size()).boxed().filter(index -> table.columns().get(index).name().equals(name))
                .findFirst();
    }

    /// Cases of alerts that nobody has settled yet.
    private List<Button> due(Asker asker) {
        return answer(CASES, asker).filter(reply -> !reply.tables().isEmpty()).map(reply -> new Button(reply.headline(), CASES)).stream()
                .toList();
    }

    /// The digests that the person is shown, as `digest list` has them: number, times, place, content, state, next and last.
    private List<HomeView.Standing> standing(Asker asker) {
        return answer(DIGEST + " list", asker).stream().flatMap(reply -> reply.tables().stream().limit(1))
                .flatMap(table -> table.rows().stream()).map(Home::standing).toList();
    }

    private static HomeView.Standing standing(List<Value> row) {
        var cells = row.stream().map(cell -> cell instanceof Value.Text(String text) ? text : "").toList();
        var number = cells.getFirst();
        var text = number + ": " + cells.get(1) + ", " + cells.get(2) + ", " + cells.get(3) + "; " + cells.get(4);
        var turned = cells.get(4).startsWith("paused") ? "resume" : "pause";
        return new HomeView.Standing(text,
                List.of(about("Preview", "preview", number), about(turned.equals("pause") ? "Pause" : "Resume", turned,
                        number), about("End", "unsubscribe", number)),
                DIGEST + " edit " + number);
    }

    private static Button about(String label, String verb, String number) {
        return new Button(label, DIGEST + " " + verb + " " + number);
    }
}
