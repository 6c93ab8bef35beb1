package dev.clientele.chat.slack.talk;

import com.slack.api.model.view.View;
import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.SlackWeb;
import dev.clientele.chat.slack.render.ButtonAction;
import dev.clientele.chat.slack.render.Message;
import dev.clientele.chat.slack.render.SmallPrint;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens dialogs, which Slack lets nobody do later than three seconds after a button was pressed.
final class Dialogs {

    private static final Logger LOG = LoggerFactory.getLogger(Dialogs.class);
    private static final String LATE =
            "That took Slack or me too long, and now Slack opens no dialog any more. Please press the button again.";

    private final SlackWeb slack;
    private final Answerer answerer;

    Dialogs(SlackWeb slack, Answerer answerer) {
        this.slack = slack;
        this.answerer = answerer;
    }

    /// Says how an answer is counted.
    ///
    /// @param trigger Slack's leave to open a dialog
    void show(Origin origin, ButtonAction.Basis basis, String trigger) {
        answerer.againFor(origin, basis.question()).ifPresent(response -> {
            switch (response) {
                case Reply reply -> open(origin, trigger, SmallPrint.of(reply).view(reply.title()));
                case Response.Refused refused -> answerer.say(origin, Message.of(refused.message()));
                case Response.Failed failed -> answerer.say(origin, Message.of(failed.message()));
            }
        });
    }

    /// Puts another dialog in the place of one that is open, unless it has changed meanwhile. What is filled in stays where the fields do.
    void change(View before, View after) {
        try {
            slack.call("views.update",
                    methods -> methods.viewsUpdate(update -> update.viewId(before.getId()).hash(before.getHash()).view(after)));
        } catch (CallFailed failed) {
            LOG.warn("a dialog stays as it is: {}", failed.getMessage());
        }
    }

    /// Opens a dialog, or says that it is too late for it.
    void open(Origin origin, String trigger, View view) {
        try {
            slack.call("views.open", methods -> methods.viewsOpen(open -> open.triggerId(trigger).view(view)));
        } catch (CallFailed failed) {
            LOG.warn("a dialog is not opened: {}", failed.getMessage());
            answerer.say(origin, Message.of(LATE));
        }
    }
}
