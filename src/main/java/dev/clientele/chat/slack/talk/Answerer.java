package dev.clientele.chat.slack.talk;

import dev.clientele.chat.QuestionLimit;
import dev.clientele.chat.slack.posting.Destination;
import dev.clientele.chat.slack.render.AnswerContext;
import dev.clientele.chat.slack.render.Audience;
import dev.clientele.chat.slack.render.ButtonAction;
import dev.clientele.chat.slack.render.DoneLines;
import dev.clientele.chat.slack.render.Limits;
import dev.clientele.chat.slack.render.Literal;
import dev.clientele.chat.slack.render.Message;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Router;
import dev.clientele.model.Reader;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Puts questions to the router and sends the answers. Called by the threads of the desk.
final class Answerer {

    private static final String KEPT = "I have kept that with your question, for whoever looks after me. Ask in other words, or write what"
            + " you miss behind the question: a period, a country, another measure.";

    private final Router router;
    private final Post post;
    private final AccessGate doors;
    private final RecentQuestions recent;
    private final PersonNames names;
    private final StatusLine status;
    private final Threads threads;
    private final Agent agent;
    private final InstantSource clock;
    private final SeenRequests shared = new SeenRequests();

    /// @param status what is said while an answer takes long
    Answerer(Router router, Post post, AccessGate doors, RecentQuestions recent, PersonNames names, StatusLine status, Threads threads,
            Agent agent, InstantSource clock) {
        this.router = router;
        this.post = post;
        this.doors = doors;
        this.recent = recent;
        this.names = names;
        this.status = status;
        this.threads = threads;
        this.agent = agent;
        this.clock = clock;
    }

    /// Answers a question where it was asked.
    void answer(Origin origin, String question) {
        answer(origin, question, Optional.empty());
    }

    /// Answers the question of a button, on the message itself where all see it and the answer is about the same.
    void answer(Origin origin, String question, Optional<PressedCard> card) {
        var reader = readers(origin);
        var isOnCard = card.isPresent() && router.isChange(question);
        (isOnCard ? reader.amongOthers() : reader).during(() -> answerReader(origin, question, card));
    }

    /// Numbers and days are as the asker writes them where the answer is for the asker, and as the company does where others read it, too.
    private Reader readers(Origin origin) {
        var reader = names.reader(origin.user());
        return origin.audience() instanceof Audience.Everyone ? reader.amongOthers() : reader;
    }

    private void answerReader(Origin origin, String question, Optional<PressedCard> card) {
        var entry = doors.enter(origin);
        if (isDenied(entry, origin)) {
            return;
        }
        threads.join(origin);
        agent.working(origin);
        var isChange = router.isChange(question);
        var asker = isChange ? entry.asker().named(names.of(origin.user())) : entry.asker();
        var told = status.during(() -> ask(question, asker), origin.answer());
        var response = told.outcome();
        if (mayNotTake(response, origin)) {
            return;
        }
        if (isChange && response instanceof Reply reply && card.filter(pressed -> isAbout(pressed, reply)).isPresent()) {
            update(origin.user(), reply, card.get());
            return;
        }
        if (!isChange && response instanceof Reply) {
            recent.add(origin.user(), question);
        }
        post.send(new AnswerContext(question, 0, origin.audience(), !isChange), response, origin.answer(), told.standing());
        if (response instanceof Reply reply) {
            agent.title(origin, reply.title());
        }
    }

    /// Answers what was said in a thread that the bot was asked in, where it can be understood as a question; what people say to each
    /// other is left alone.
    void followUp(Origin origin, String question) {
        var entry = doors.look(origin);
        if (entry.denied().isEmpty() && !router.isChange(question) && router.understands(question, entry.asker())) {
            answer(origin, question);
        }
    }

    private static boolean isAbout(PressedCard card, Reply reply) {
        return card.title().equals(Literal.sentence(reply.title(), Limits.HEADER));
    }

    private void update(String user, Reply reply, PressedCard card) {
        var now = clock.instant();
        var done = DoneLines.and(card.done(), user, card.label(), now);
        post.replaceCard(card.slot(), reply, done, DoneLines.blockId(now));
    }

    /// Shows another page of an answer in the answer's place, to those who see the answer.
    void turn(Origin origin, ButtonAction.Turn turn) {
        var reader = switch (turn.audience()) {
            case Audience.Asker _,Audience.Alone _ -> names.reader(origin.user());
            case Audience.Everyone _,Audience.Shared _ -> Reader.ANYBODY;
        };
        reader.during(() -> {
            answer(origin, new AnswerContext(turn.question(), turn.page(), turn.audience()), origin.inPlace());
        });
    }

    /// Shows an answer to everyone in the channel, under the name of the one who shares it; once, however often the button is pressed.
    void share(Origin origin, ButtonAction.Share share) {
        var identity = String.join(" ", origin.user(), origin.channel(), origin.message().orElse(""), share.value());
        if (!shared.isNew(identity)) {
            say(origin, Message.of("You have shared this already."));
        } else if (!answer(origin, new AnswerContext(share.question(), share.page(), new Audience.Shared(origin.user())),
                origin.openly())) {
            shared.forget(identity);
        }
    }

    /// The answer to a question that was asked before, by itself; empty where the person may not ask, or it did something, of which they
    /// have been told.
    Optional<Response> again(Origin origin, String question) {
        var entry = doors.enter(origin);
        if (isDenied(entry, origin)) {
            return Optional.empty();
        }
        if (router.isChange(question)) {
            say(origin, Message.of("That has been done already, and is not done again just to look at it."));
            return Optional.empty();
        }
        return Optional.of(ask(question, entry.asker()));
    }

    /// The same as the person reads it, of what they alone are shown.
    Optional<Response> againFor(Origin origin, String question) {
        return names.reader(origin.user()).during(() -> again(origin, question));
    }

    /// Keeps what a person says of an answer with its question.
    void rate(Origin origin, ButtonAction.Rate rate) {
        var entry = doors.enter(origin);
        if (isDenied(entry, origin)) {
            return;
        }
        router.rated(rate.question(), rate.helped(), entry.asker());
        if (!rate.helped()) {
            say(origin, Message.of(KEPT));
        }
    }

    /// Whether the person may not ask; they have been told so.
    boolean mayNot(Origin origin) {
        return isDenied(doors.enter(origin), origin);
    }

    /// Sends a response that is no answer of the router's.
    void respond(Origin origin, AnswerContext asked, Response response) {
        post.send(asked, response, origin.answer());
    }

    /// Says something to the person alone.
    void say(Origin origin, Message message) {
        post.send(message, origin.privately());
    }

    /// @return whether the answer stands where it was to stand
    private boolean answer(Origin origin, AnswerContext asked, List<Destination> destinations) {
        return again(origin, asked.question())
                .filter(response -> !mayNotTake(response, origin) && post.send(asked, response, destinations)).isPresent();
    }

    /// Whether an answer has files and the person may not be given them by now. A file stays where it is sent, and makes its own way; so
    /// the right is asked once more when it goes out.
    private boolean mayNotTake(Response response, Origin origin) {
        var denied = response instanceof Reply reply && !reply.files().isEmpty() ? doors.still(origin) : Optional.<Message>empty();
        denied.ifPresent(message -> say(origin, message));
        return denied.isPresent();
    }

    private boolean isDenied(AccessGate.Entry entry, Origin origin) {
        entry.denied().ifPresent(denied -> say(origin, denied));
        return entry.denied().isPresent();
    }

    private Response ask(String question, Asker asker) {
        var tooLong = QuestionLimit.refusal(question, post.view().wording());
        return tooLong.isPresent() ? tooLong.get() : router.ask(question, asker);
    }
}
