package dev.clientele.app.paraphrase;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Which language model is asked, and how much is asked of it.
///
/// @param address of an interface like that of OpenAI, as far as `/v1`
/// @param model its name there
/// @param key what lets us in; none for a model of one's own
/// @param longest how long an answer is waited for
/// @param perMinute how many questions it is asked in a minute at most
public record ModelTerms(URI address, String model, Optional<String> key, Duration longest, int perMinute) {

    /// Without the key, which belongs in no log.
    @Override
    public String toString() {
        return model + " at " + address;
    }
}
