package dev.clientele.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clientele.model.Reader;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/// Answers questions, and keeps answers to be given again for as long as the data stays. Safe for use by many threads.
final class KeptAnswers {

    /// So much of the memory may answers take.
    private static final long ROOM = Runtime.getRuntime().maxMemory() / 12;

    private static final String ACTION = "action";

    private final Commands commands;
    private final Cache<Asked, Reply> answers = Caffeine.newBuilder().maximumWeight(ROOM)
            .weigher((Asked asked, Reply reply) -> (int) Math.min(Integer.MAX_VALUE, reply.weight())).build();

    /// @param locale of those who read the answer; empty for the company's own
    private record Asked(long dataVersion, Invocation invocation, Optional<Locale> locale) {}

    /// @param commands of which some can be asked about every answer
    KeptAnswers(Commands commands) {
        this.commands = commands;
    }

    /// The answer, with what can be asked of every one that is computed from data. One whose data was replaced while it was being computed is
    /// given, but not kept.
    ///
    /// @param dataVersion of the names by which the question was understood
    Reply answer(Question question, Invocation invocation, long dataVersion) {
        if (!question.isKept()) {
            return answer(question, invocation);
        }
        var asked = new Asked(dataVersion, invocation, Reader.current().locale());
        var kept = answers.getIfPresent(asked);
        if (kept != null) {
            return kept;
        }
        var reply = answer(question, invocation);
        if (reply.dataVersion() == dataVersion) {
            answers.put(asked, reply);
        }
        return reply;
    }

    private Reply answer(Question question, Invocation invocation) {
        var reply = question.answer(invocation);
        if (reply.dataVersion() == 0 || invocation.about().isPresent()) {
            return reply;
        }
        var buttons = new ArrayList<Button>();
        if (commands.named(ExplainCommand.NAME).isPresent()) {
            buttons.add(new Button("Explain", ExplainCommand.NAME + ' ' + invocation.question()));
        }
        if (commands.named(ExportCommand.NAME).isPresent() && !reply.tables().isEmpty()) {
            buttons.add(new Button("CSV", ExportCommand.NAME + ' ' + invocation.question()));
        }
        return actionable(reply, invocation).withButtons(buttons);
    }

    /// Whom an answer lists something can be done about.
    private Reply actionable(Reply reply, Invocation invocation) {
        if (reply.listed().shown().isEmpty() || commands.named(ACTION).isEmpty()) {
            return reply;
        }
        return reply.withSecondButton(Button.form("Make it an action", ACTION + " add from " + invocation.question()));
    }
}
