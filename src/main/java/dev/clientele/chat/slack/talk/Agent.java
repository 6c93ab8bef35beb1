package dev.clientele.chat.slack.talk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.model.assistant.SuggestedPrompt;
import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.SlackWeb;
import dev.clientele.chat.slack.render.Limits;
import dev.clientele.chat.slack.render.Literal;
import dev.clientele.command.Asker;
import dev.clientele.command.Quotes;
import dev.clientele.command.Reply;
import dev.clientele.command.Router;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot as an agent in its direct messages: it suggests what is worth asking now, and says that it is at work. Where Slack does not
/// take that, as in an app installed from an older manifest, people are answered all the same.
///
/// @param help threads that may wait
/// @param titled the threads that have a title
record Agent(Router router, AccessGate doors, SlackWeb slack, Executor help, Cache<String, Boolean> titled) {

    private static final Logger LOG = LoggerFactory.getLogger(Agent.class);
    private static final String WORKING = "is working on it \u2026";
    private static final String AT_RISK = "at-risk";
    private static final int MOST_THREADS = 10_000;

    Agent(Router router, AccessGate doors, SlackWeb slack, Executor help) {
        this(router, doors, slack, help, Caffeine.newBuilder().maximumSize(MOST_THREADS).build());
    }

    /// Suggests questions to whoever opens the bot's messages.
    void suggest(Origin origin, String channel) {
        var entry = doors.enter(origin);
        if (entry.denied().isEmpty()) {
            var prompts = prompts(entry.asker());
            tried("prompts", () -> slack.once("assistant.threads.setSuggestedPrompts",
                    methods -> methods.assistantThreadsSetSuggestedPrompts(
                            suggest -> suggest.channelId(channel).title("Worth asking now").prompts(prompts))));
        }
    }

    /// Who is at risk most of all, and what every morning begins with.
    private List<SuggestedPrompt> prompts(Asker asker) {
        var prompts = new ArrayList<SuggestedPrompt>();
        add(prompts, "overview", "How are we doing?", "overview");
        first(asker).ifPresent(customer -> add(prompts, "customer", "What is wrong with " + customer + "?",
                "customer " + Quotes.around(customer)));
        add(prompts, AT_RISK, "Whom should we call?", AT_RISK);
        add(prompts, "flows", "Who was lost last month?", "flows last month list lost");
        return prompts;
    }

    private void add(List<SuggestedPrompt> prompts, String command, String title, String question) {
        if (router.commandNames().contains(command)) {
            prompts.add(SuggestedPrompt.builder().title(Literal.of(title, Limits.LABEL)).message(question).build());
        }
    }

    private Optional<String> first(Asker asker) {
        if (!router.commandNames().contains(AT_RISK) || !(router.ask(AT_RISK + " 1", asker) instanceof Reply reply)) {
            return Optional.empty();
        }
        return reply.tables().stream().limit(1).flatMap(table -> {
            var column = table.columns().stream().map(each -> each.name()).toList().indexOf("customer");
            return column < 0 ? List.<Value>of().stream() : table.rows().stream().map(row -> row.get(column));
        }).filter(Value.Text.class::isInstance).map(Value.Text.class::cast).map(Value.Text::text).findFirst();
    }

    /// Says in a thread of direct messages that the answer is being worked on; Slack takes that away when it comes.
    void working(Origin origin) {
        if (isConversation(origin)) {
            help.execute(() -> tried("status", () -> slack.once("assistant.threads.setStatus", methods -> methods
                    .assistantThreadsSetStatus(set -> set.channelId(origin.channel()).threadTs(origin.thread().get()).status(WORKING)))));
        }
    }

    /// Calls a thread of direct messages by what was asked in it first, as people look for it later.
    void title(Origin origin, String title) {
        if (isConversation(origin) && !title.isBlank()
                && titled.asMap().putIfAbsent(origin.channel() + " " + origin.thread().get(), true) == null) {
            help.execute(() -> tried("title", () -> slack.once("assistant.threads.setTitle",
                    methods -> methods.assistantThreadsSetTitle(set -> set.channelId(origin.channel()).threadTs(origin.thread().get())
                            .title(Literal.sentence(title, Limits.LABEL))))));
        }
    }

    private static boolean isConversation(Origin origin) {
        return origin.kind() == Origin.Kind.DIRECT && origin.thread().isPresent();
    }

    private static void tried(String what, Runnable call) {
        try {
            call.run();
        } catch (CallFailed failed) {
            LOG.debug("no {}: {}", what, failed.getMessage());
        }
    }
}
