package dev.clientele.chat.slack.talk;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import dev.clientele.chat.slack.talk.Origin.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where Slack's requests come from.
final class Origins {

    private Origins() {}

    static Origin of(SlashCommandPayload command) {
        return new Origin(command.getUserId(), text(command.getTeamId()), command.getChannelId(), Optional.empty(),
                Optional.ofNullable(command.getResponseUrl()), Kind.COMMAND);
    }

    /// A mention is answered in its thread, and begins one where there is none.
    static Origin of(AppMentionEvent mention) {
        var thread = Optional.ofNullable(mention.getThreadTs());
        return new Origin(mention.getUser(), team(mention.getUserTeam(), mention.getTeam()), mention.getChannel(),
                thread.or(() -> Optional.ofNullable(mention.getTs())), Optional.empty(),
                thread.isPresent() ? Kind.REPLY : Kind.MENTION);
    }

    /// What is said in a thread without the bot's name.
    static Origin inThread(MessageEvent message) {
        return new Origin(message.getUser(), text(message.getTeam()), message.getChannel(), Optional.ofNullable(message.getThreadTs()),
                Optional.empty(), Kind.REPLY);
    }

    static Origin of(MessageEvent message) {
        return new Origin(message.getUser(), text(message.getTeam()), message.getChannel(), Optional.ofNullable(message.getThreadTs()),
                Optional.empty(), Kind.DIRECT);
    }

    static Origin of(MessageFileShareEvent message) {
        return new Origin(message.getUser(), "", message.getChannel(), Optional.ofNullable(message.getThreadTs()), Optional.empty(),
                Kind.DIRECT);
    }

    /// A button of a message is in the message's channel and thread; one of the home page is nowhere.
    static Origin of(BlockActionPayload action) {
        var user = action.getUser();
        var channel = Optional.ofNullable(action.getChannel()).map(BlockActionPayload.Channel::getId);
        var thread = Optional.ofNullable(action.getContainer()).map(BlockActionPayload.Container::getThreadTs)
                .or(() -> Optional.ofNullable(action.getMessage()).map(message -> message.getThreadTs()));
        var container = Optional.ofNullable(action.getContainer());
        var message = container.map(BlockActionPayload.Container::getMessageTs);
        var isPrivate = container.map(BlockActionPayload.Container::isEphemeral).orElse(true);
        var kind = channel.isEmpty() ? Kind.HOME : isPrivate ? Kind.BUTTON : Kind.CARD;
        return new Origin(user.getId(), text(user.getTeamId()), channel.orElse(user.getId()), thread,
                Optional.ofNullable(action.getResponseUrl()), message, kind);
    }

    static Origin of(MessageShortcutPayload shortcut) {
        var user = shortcut.getUser();
        var thread = Optional.ofNullable(shortcut.getMessage()).map(message -> message.getThreadTs());
        return new Origin(user.getId(), text(user.getTeamId()), shortcut.getChannel().getId(), thread,
                Optional.ofNullable(shortcut.getResponseUrl()), Kind.BUTTON);
    }

    static Origin home(String user) {
        return new Origin(user, "", user, Optional.empty(), Optional.empty(), Kind.HOME);
    }

    private static String team(@Nullable String own, @Nullable String other) {
        return Optional.ofNullable(own).orElse(text(other));
    }

    private static String text(@Nullable String given) {
        return Optional.ofNullable(given).orElse("");
    }
}
