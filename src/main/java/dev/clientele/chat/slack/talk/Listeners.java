package dev.clientele.chat.slack.talk;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.LinkSharedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.view.View;
import dev.clientele.chat.slack.render.AskForm;
import dev.clientele.chat.slack.render.ButtonAction;
import dev.clientele.chat.slack.render.Form;
import dev.clientele.chat.slack.render.ImportForm;
import dev.clientele.chat.slack.render.SheetForm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Bolt's listeners. Each lays its work on the desk and acknowledges at once; a request that was taken before is acknowledged and
/// nothing more.
public final class Listeners {

    /// The shortcut of a message that names a customer, in the manifest.
    public static final String CUSTOMER_CARD = "customer-card";

    private static final Pattern ANY_COMMAND = Pattern.compile("^/.+$");
    private static final Pattern ANY_BUTTON = Pattern.compile("^" + ButtonAction.IDS + ".*$");
    private static final Pattern ANY_MENU = Pattern.compile("^" + Form.NAMES + ".*$");
    private static final Pattern ANY_ACTION = Pattern.compile("^(?!" + ButtonAction.IDS + "|" + Form.VERB + "$).*$");
    /// Slack waits for a menu's options for three seconds.
    private static final Duration MENU_PATIENCE = Duration.ofMillis(2_500);
    private static final String DIRECT = "im";
    private static final String HOME_TAB = "home";
    private static final String MESSAGES_TAB = "messages";

    private final RequestWorkers desk;
    private final SeenRequests seen = new SeenRequests();
    private final Answerer answerer;
    private final Home home;
    private final SheetDialogs sheets;
    private final Forms forms;
    private final Cards cards;
    private final FileDrop files;
    private final TypedText typed;
    private final Threads threads = new Threads();
    private final Agent agent;
    private final Identity identity;
    private final Dialogs dialogs;
    private final Optional<Reactions> reactions;
    private final Optional<Links> links;

    /// @param post sends responses
    public Listeners(Talk talk, Post post, Identity identity, RequestWorkers desk) {
        this.desk = desk;
        this.identity = identity;
        var doors = new AccessGate(talk.access(), new ChannelReach(talk.slack(), identity));
        var recent = new RecentQuestions();
        var names = new PersonNames(talk.slack(), desk.help());
        this.agent = new Agent(talk.router(), doors, talk.slack(), desk.help());
        this.typed = new TypedText(talk.router(), identity, names);
        this.answerer = new Answerer(talk.router(), post, doors, recent, names,
                new StatusLine(post.postman(), desk.help(), StatusLine.USUAL), threads, agent, talk.clock());
        this.dialogs = new Dialogs(talk.slack(), answerer);
        this.home = new Home(talk, doors, recent, names, post.view().wording());
        this.sheets = new SheetDialogs(talk.router(), doors, names, answerer, dialogs);
        this.forms = new Forms(talk.router(), doors, answerer, dialogs, sheets);
        this.cards = new Cards(talk.router(), answerer);
        this.reactions = Optional.of(new Reactions(talk.slack(), identity, answerer)).filter(ignored -> talk.reactions());
        this.links = Optional.of(new Links(talk.router(), post, doors, talk.slack(), talk.pageHosts()))
                .filter(each -> !each.pageHosts().isEmpty());
        this.files = new FileDrop(doors, answerer, dialogs, talk);
    }

    /// Makes Bolt listen.
    public void on(App app) {
        app.command(ANY_COMMAND, (request, context) -> {
            var command = request.getPayload();
            return taken(context, "command " + command.getTriggerId(), () -> answerer.answer(Origins.of(command),
                    typed.question(Optional.ofNullable(command.getText()).orElse(""))));
        });
        app.event(AppMentionEvent.class, (payload, context) -> event(payload, context, mention -> {
            if (mention.getBotId() == null) {
                answerer.answer(Origins.of(mention), typed.question(mention.getText()));
            }
        }));
        app.event(MessageEvent.class, (payload, context) -> event(payload, context, message -> {
            if (DIRECT.equals(message.getChannelType()) && message.getBotId() == null && message.getUser() != null) {
                answerer.answer(Origins.of(message), typed.question(Optional.ofNullable(message.getText()).orElse("")));
            } else if (isFollowUp(message)) {
                answerer.followUp(Origins.inThread(message), typed.question(message.getText()));
            }
        }));
        app.event(MessageFileShareEvent.class, (payload, context) -> event(payload, context, message -> {
            if (DIRECT.equals(message.getChannelType())) {
                files.take(Origins.of(message), Optional.ofNullable(message.getText()).orElse(""), message.getFiles());
            }
        }));
        app.event(AppHomeOpenedEvent.class, (payload, context) -> event(payload, context, opened -> {
            if (HOME_TAB.equals(opened.getTab())) {
                home.publish(Origins.home(opened.getUser()));
            } else if (MESSAGES_TAB.equals(opened.getTab())) {
                agent.suggest(Origins.home(opened.getUser()), opened.getChannel());
            }
        }));
        if (links.isPresent()) {
            app.event(LinkSharedEvent.class, (payload, context) -> event(payload, context, links.get()::unfold));
        }
        if (reactions.isPresent()) {
            app.event(ReactionAddedEvent.class, (payload, context) -> event(payload, context, reactions.get()::take));
        }
        interactions(app);
    }

    private void interactions(App app) {
        app.blockAction(ANY_BUTTON, (request, context) -> {
            var payload = request.getPayload();
            return taken(context, "action " + payload.getTriggerId(), () -> press(payload));
        });
        app.blockAction(Form.VERB, (request, context) -> {
            var payload = request.getPayload();
            var chosen = Optional.ofNullable(payload.getActions().getFirst().getSelectedOption());
            return taken(context, "choice " + payload.getTriggerId(), () -> chosen.ifPresent(option -> forms.choose(
                    payload.getUser().getId(), Optional.ofNullable(payload.getUser().getTeamId()).orElse(""), payload.getView(),
                    option.getValue())));
        });
        // A choice in a form is read when the form is submitted.
        app.blockAction(ANY_ACTION, (request, context) -> context.ack());
        app.blockSuggestion(ANY_MENU, (request, context) -> {
            var payload = request.getPayload();
            var options = desk.within(MENU_PATIENCE, List.<Option>of(), () -> forms.names(payload.getUser().getId(),
                    Optional.ofNullable(payload.getUser().getTeamId()).orElse(""), payload.getView(),
                    payload.getActionId().substring(Form.NAMES.length()), Optional.ofNullable(payload.getValue()).orElse("")));
            return context.ack(response -> response.options(options));
        });
        app.viewSubmission(Form.CALLBACK, (request, context) -> submitted(request.getPayload(), context, forms::faults, forms::submit));
        app.viewSubmission(SheetForm.CALLBACK,
                (request, context) -> submitted(request.getPayload(), context, sheets::faults, sheets::submit));
        app.viewSubmission(ImportForm.CALLBACK, (request, context) -> {
            var payload = request.getPayload();
            var faults = ImportForm.faults(ImportForm.answers(payload.getView().getState()));
            return faults.isEmpty()
                    ? taken(context, "form " + payload.getView().getId(), () -> files.submit(payload.getUser().getId(), payload.getView()))
                    : context.ack(response -> response.responseAction("errors").errors(faults));
        });
        app.globalShortcut(AskForm.CALLBACK, (request, context) -> {
            var payload = request.getPayload();
            return taken(context, "shortcut " + payload.getTriggerId(), () -> dialogs.open(Origins.home(payload.getUser().getId()),
                    payload.getTriggerId(), AskForm.view()));
        });
        app.viewSubmission(AskForm.CALLBACK, (request, context) -> {
            var payload = request.getPayload();
            return taken(context, "form " + payload.getView().getId(), () -> answerer.answer(Origins.home(payload.getUser().getId()),
                    AskForm.question(payload.getView().getState())));
        });
        app.messageShortcut(CUSTOMER_CARD, (request, context) -> {
            var payload = request.getPayload();
            return taken(context, "shortcut " + payload.getTriggerId(), () -> cards.show(Origins.of(payload),
                    MessageText.plain(Optional.ofNullable(payload.getMessage().getText()).orElse(""), MessageText.Kept.NOTHING)));
        });
    }

    /// What is wrong with a dialog that somebody filled in.
    private interface Checking {

        Map<String, String> in(String user, String team, View view);
    }

    /// What becomes of it.
    private interface Taking {

        void in(String user, String team, View view);
    }

    /// Takes a dialog in which nothing is wrong; else says what, at its fields.
    private Response submitted(ViewSubmissionPayload payload, ViewSubmissionContext context, Checking faults, Taking work) {
        var user = payload.getUser().getId();
        var team = Optional.ofNullable(payload.getUser().getTeamId()).orElse("");
        var view = payload.getView();
        var wrong = desk.within(MENU_PATIENCE, Map.<String, String>of(), () -> faults.in(user, team, view));
        return wrong.isEmpty()
                ? taken(context, "form " + view.getId(), () -> work.in(user, team, view))
                : context.ack(response -> response.responseAction("errors").errors(wrong));
    }

    /// What a person says in a thread that the bot was asked in. What names the bot comes as a mention, too.
    private boolean isFollowUp(MessageEvent message) {
        return message.getBotId() == null && message.getUser() != null && message.getText() != null && message.getThreadTs() != null
                && threads.isJoined(message.getChannel(), message.getThreadTs())
                && !message.getText().contains("<@" + identity.self().user());
    }

    private void press(BlockActionPayload payload) {
        var origin = Origins.of(payload);
        var action = payload.getActions().getFirst();
        var value = Optional.ofNullable(action.getValue()).or(() -> Optional.ofNullable(action.getSelectedOption())
                .map(BlockActionPayload.Action.SelectedOption::getValue)).orElse("");
        ButtonAction.read(action.getActionId(), value).ifPresent(press -> {
            switch (press) {
                case ButtonAction.Ask ask -> answerer.answer(origin, ask.question(), PressedCard.of(origin, payload));
                case ButtonAction.Import file -> files.ask(origin, file.question(), payload.getTriggerId());
                case ButtonAction.Basis basis -> dialogs.show(origin, basis, payload.getTriggerId());
                case ButtonAction.Rate rate -> answerer.rate(origin, rate);
                case ButtonAction.Turn turn -> answerer.turn(origin, turn);
                case ButtonAction.Share share -> answerer.share(origin, share);
                case ButtonAction.Form form -> forms.open(origin, form.question(), payload.getTriggerId());
            }
        });
    }

    private <E extends com.slack.api.model.event.Event> Response event(EventsApiPayload<E> payload, Context context, Consumer<E> work) {
        return taken(context, "event " + payload.getEventId(), () -> work.accept(payload.getEvent()));
    }

    private Response taken(Context context, String identity, Runnable work) {
        if (seen.isNew(identity)) {
            desk.take(work);
        }
        return context.ack();
    }
}
