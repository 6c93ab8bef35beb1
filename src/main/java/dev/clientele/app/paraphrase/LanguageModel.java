package dev.clientele.app.paraphrase;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clientele.command.Paraphraser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A language model behind an interface like that of OpenAI. Whatever goes wrong with it, the bot answers as it would without: what it
/// cannot say in time, in few words and in the right form it has not said. Safe for use by many threads.
public final class LanguageModel implements Paraphraser {

    private static final Logger LOG = LoggerFactory.getLogger(LanguageModel.class);
    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_AT_ONCE = 4;
    private static final int MOST_KEPT = 1_000;
    private static final int OK = 200;

    private final ModelTerms terms;
    private final HttpClient client;
    private final Allowance allowance;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);
    private final Cache<Request, List<String>> said = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    public LanguageModel(ModelTerms terms, InstantSource clock) {
        this.terms = terms;
        this.client = HttpClient.newBuilder().connectTimeout(terms.longest()).followRedirects(HttpClient.Redirect.NEVER).build();
        this.allowance = new Allowance(terms.perMinute(), Duration.ofMinutes(1), clock);
    }

    /// What it said to the same request is not asked again.
    @Override
    public List<String> paraphrases(Request request) {
        var known = said.getIfPresent(request);
        if (known != null) {
            return known;
        }
        if (!allowance.take() || !free.tryAcquire()) {
            LOG.info("the language model is asked too much; one question goes without");
            return List.of();
        }
        try {
            var lines = asked(request);
            said.put(request, lines);
            return lines;
        } catch (IOException | ExecutionException | TimeoutException failed) {
            LOG.warn("the language model {} does not answer: {}", terms, failed.toString());
            return List.of();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        } finally {
            free.release();
        }
    }

    private List<String> asked(Request request) throws IOException, ExecutionException, TimeoutException, InterruptedException {
        var sent = client.sendAsync(message(request), BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
        try {
            return lines(sent.get(terms.longest().toMillis(), TimeUnit.MILLISECONDS));
        } finally {
            sent.cancel(true);
        }
    }

    private List<String> lines(HttpResponse<String> response) throws IOException {
        if (response.statusCode() != OK) {
            throw new IOException("status " + response.statusCode());
        }
        return Completion.lines(response.body());
    }

    private HttpRequest message(Request request) {
        var base = terms.address().toString().replaceAll("/+$", "");
        var message = HttpRequest.newBuilder(URI.create(base + "/chat/completions")).timeout(terms.longest())
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(Prompt.of(request).json(terms.model())));
        terms.key().ifPresent(key -> message.header("Authorization", "Bearer " + key));
        return message.build();
    }
}
