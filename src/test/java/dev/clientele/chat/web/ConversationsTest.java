package dev.clientele.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.web.session.Exchange;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// What is remembered of browsers: so much memory and no more, and strangers push out nobody.
class ConversationsTest {

    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final long ROOM = 200_000;

    private final Conversations conversations = new Conversations(Optional.empty(), ROOM);

    @Test
    void anonymousPostsPushOutNobodyWhoCameBack() {
        conversations.begin("person");
        assertThat(conversations.of("person")).isPresent();
        for (var post = 0; post < 20_000; post++) {
            conversations.begin("stranger" + post).add(exchange("hello", 0));
        }
        assertThat(conversations.of("person")).isPresent();
    }

    @Test
    void aConversationForgetsItsOldestAnswersWhereTheyAreLarge() {
        var conversation = conversations.begin("person");
        var rows = (int) (Runtime.getRuntime().maxMemory() / 48 / 200);
        for (var asked = 0; asked < 20; asked++) {
            conversation.add(exchange("question " + asked, rows));
        }
        assertThat(conversation.weight()).isLessThan(Runtime.getRuntime().maxMemory() / 24);
        assertThat(conversation.exchanges()).isNotEmpty().hasSizeLessThan(10);
        assertThat(conversation.exchanges().getLast().question()).isEqualTo("question 19");
    }

    private static Exchange exchange(String question, int rows) {
        var row = List.<Value>of(new Value.Text("Anders"));
        var table = new Table("", List.of(new Column("name", "Name", Unit.Plain.TEXT)), Collections.nCopies(rows, row), List.of());
        var reply = new Reply("top", "Top", "All", Optional.empty(), Map.of(), List.of(table), List.of(), List.of(), List.of(), 1);
        return new Exchange(question, NOW, question, CompletableFuture.completedFuture(new Exchange.Answer(reply, List.of(), NOW)));
    }
}
