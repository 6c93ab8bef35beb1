package dev.clientele.chat.terminal;

import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader.Option;
import org.jspecify.annotations.Nullable;

/// Takes every candidate: what fits an unfinished question has been decided, and a name may be spelt otherwise than typed.
final class AnyCandidate implements CompletionMatcher {

    private List<Candidate> candidates = List.of();

    @Override
    public void compile(Map<Option, Boolean> options, boolean prefix, CompletingParsedLine line, boolean caseInsensitive, int errors,
            @Nullable String originalGroupName) {
        candidates = List.of();
    }

    @Override
    public List<Candidate> matches(List<Candidate> all) {
        candidates = List.copyOf(all);
        return candidates;
    }

    @Override
    public @Nullable Candidate exactMatch() {
        return null;
    }

    @Override
    public String getCommonPrefix() {
        var common = candidates.isEmpty() ? "" : candidates.getFirst().value();
        for (var candidate : candidates) {
            while (!candidate.value().startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        return common;
    }
}
