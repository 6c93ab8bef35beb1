package dev.clientele.digest;

import static java.util.Objects.requireNonNull;

import dev.clientele.command.Reply;

/// What a message has come to when it is about to be sent.
public sealed interface Edition {

    /// It says this.
    ///
    /// @param figures what it said, to be compared with the next
    /// @param hasDetails whether more belongs into its thread
    record Printed(Reply message, String figures, boolean hasDetails) implements Edition {
        public Printed {
            requireNonNull(message, "message is null");
            requireNonNull(figures, "figures is null");
        }
    }

    /// There is nothing to say.
    record Silent(String because) implements Edition {
        public Silent {
            requireNonNull(because, "because is null");
        }
    }

    /// It may not go out as long as the data is not fit for it.
    record Held(String because) implements Edition {
        public Held {
            requireNonNull(because, "because is null");
        }
    }
}
