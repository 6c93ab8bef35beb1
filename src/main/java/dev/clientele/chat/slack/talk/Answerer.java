package dev.clientele.chat.slack.talk;

import dev.clientele.chat.QuestionLimit;
import dev.clientele.chat.slack.posting.Destination;
import dev.clientele.chat.slack.render.AnswerContext;
import dev.clientele.chat.slack.render.Audience;
import dev.clientele.chat.slack.render.ButtonAction;
import dev.clientele.chat.slack.render.Message;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Router;
import java.util.List;
import java.util.Optional;

/// Puts questions to the router and sends the answers. Called by the threads of the desk.
final class Answerer {

    private final Router router;
    private final Post post;
    private final AccessGate doors;
    private final RecentQuestions recent;

    Answerer(Router router, Post post, AccessGate doors, RecentQuestions recent) {
        this.router = router;
        this.post = post;
        this.doors = doors;
        this.recent = recent;
    }

    /// Answers a question where it was asked.
    void answer(Origin origin, String question) {
        var entry = doors.enter(origin);
        if (isDenied(entry, origin)) {
            return;
        }
        var isChange = router.isChange(question);
        var response = ask(question, entry.asker());
        if (mayNotTake(response, origin)) {
            return;
        }
        post.send(new AnswerContext(question, 0, origin.audience(), !isChange), response, origin.answer());
        if (!isChange) {
            recent.add(origin.user(), question);
        }
    }

    /// Shows another page of an answer in the answer's place, to those who see the answer.
    void turn(Origin origin, ButtonAction.Turn turn) {
        answer(origin, new AnswerContext(turn.question(), turn.page(), turn.audience()), origin.inPlace());
    }

    /// Shows an answer to everyone in the channel, under the name of the one who shares it.
    void share(Origin origin, ButtonAction.Share share) {
        answer(origin, new AnswerContext(share.question(), share.page(), new Audience.Shared(origin.user())), origin.openly());
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

    private void answer(Origin origin, AnswerContext asked, List<Destination> destinations) {
        var entry = doors.enter(origin);
        if (isDenied(entry, origin)) {
            return;
        }
        if (router.isChange(asked.question())) {
            say(origin, Message.of("That has been done already, and is not done again just to look at it."));
        } else {
            var response = ask(asked.question(), entry.asker());
            if (!mayNotTake(response, origin)) {
                post.send(asked, response, destinations);
            }
        }
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
