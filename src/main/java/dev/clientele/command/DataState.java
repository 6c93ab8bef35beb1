package dev.clientele.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// How it stands with the data that commands read and write.
///
/// @param caveat what to say beneath each answer from it; empty where there is nothing to say
/// @param obstacle why nothing could be written, for a person, where that is what broke; empty for all else
public record DataState(Supplier<Optional<String>> caveat, Function<Throwable, Optional<String>> obstacle) {

    /// Newest data that can be written to.
    public static final DataState SOUND = new DataState(Optional::empty, broken -> Optional.empty());

    /// The answer, or the message, with what is to be said beneath it.
    public Reply noted(Reply reply) {
        var caveat = caveat().get();
        if (caveat.isEmpty() || reply.dataVersion() == 0) {
            return reply;
        }
        return reply.changed().remarks(List.of(caveat.get())).reply();
    }
}
