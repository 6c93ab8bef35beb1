package dev.clientele.chat.slack.posting;

import static java.util.Objects.requireNonNull;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// Slack's Web API and the addresses it hands out, with retries. What Slack does not do is a [CallFailed], also where it answers
/// politely with `ok: false`. Safe for use by many threads.
public final class SlackWeb {

    private static final MediaType JSON = requireNonNull(MediaType.parse("application/json; charset=utf-8"));
    private static final MediaType BYTES = requireNonNull(MediaType.parse("application/octet-stream"));
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERRORS = 500;
    /// Slack's words for what is over soon.
    private static final Set<String> PASSING = Set.of("internal_error", "fatal_error", "request_timeout", "service_unavailable",
            "team_added_to_org", "ratelimited", "rate_limited", "message_limit_exceeded", "unknown");

    private final MethodsClient methods;
    private final OkHttpClient http;
    private final Retries retries;
    private final TokenState token;

    /// @param token learns what Slack makes of the token
    public SlackWeb(MethodsClient methods, OkHttpClient http, Retries retries, TokenState token) {
        this.methods = methods;
        this.http = http;
        this.retries = retries;
        this.token = token;
    }

    /// A call of the Web API.
    @FunctionalInterface
    public interface Call<R extends SlackApiTextResponse> {
        R by(MethodsClient methods) throws IOException, SlackApiException;
    }

    /// Calls until it is done.
    ///
    /// @param name the method's: `chat.postMessage`
    /// @throws CallFailed when it is not
    public <R extends SlackApiTextResponse> R call(String name, Call<R> call) {
        return retries.of(() -> once(name, call));
    }

    /// Calls once.
    ///
    /// @throws CallFailed when it is not done
    public <R extends SlackApiTextResponse> R once(String name, Call<R> call) {
        try {
            var answer = tried(name, call);
            token.accepted();
            return answer;
        } catch (CallFailed failed) {
            if (failed.isAboutToken()) {
                token.refused(failed.error());
            }
            throw failed;
        }
    }

    private <R extends SlackApiTextResponse> R tried(String name, Call<R> call) {
        try {
            var response = call.by(methods);
            if (response.isOk()) {
                return response;
            }
            var error = Optional.ofNullable(response.getError()).orElse("unknown");
            throw PASSING.contains(error) ? CallFailed.passing(name, error) : CallFailed.lasting(name, error);
        } catch (SlackApiException refused) {
            throw refusal(name, refused.getResponse().code(), header(refused.getResponse()),
                    Optional.ofNullable(refused.getError()).map(error -> String.valueOf(error.getError())).orElse(""));
        } catch (IOException broken) {
            throw CallFailed.unreachable(name, broken);
        }
    }

    /// Sends JSON to an address that Slack gave for it.
    ///
    /// @throws CallFailed when it is not taken
    void post(String name, String url, Map<String, Object> json) {
        var body = RequestBody.create(GSON.toJson(json), JSON);
        retries.of(() -> send(name, new Request.Builder().url(url).post(body).build()));
    }

    /// Sends a file to an address that Slack gave for it.
    ///
    /// @throws CallFailed when it is not taken
    void upload(String name, String url, byte[] content) {
        var body = RequestBody.create(content, BYTES);
        retries.of(() -> send(name, new Request.Builder().url(url).post(body).build()));
    }

    private String send(String name, Request request) {
        try (var response = http.newCall(request).execute()) {
            var body = response.body().string();
            var error = error(body);
            if (response.isSuccessful() && error.isEmpty()) {
                return body;
            }
            throw refusal(name, response.code(), header(response), error.orElse(body));
        } catch (IOException broken) {
            throw CallFailed.unreachable(name, broken);
        }
    }

    /// How many seconds Slack wants to be left alone, as it says it.
    private static String header(Response response) {
        return String.valueOf(response.header("Retry-After"));
    }

    /// What Slack says is wrong, where it answers in JSON.
    private static Optional<String> error(String body) {
        try {
            var json = body.startsWith("{") ? GSON.fromJson(body, JsonObject.class) : new JsonObject();
            var ok = !json.has("ok") || json.get("ok").getAsBoolean();
            return ok ? Optional.empty() : Optional.of(json.has("error") ? json.get("error").getAsString() : "unknown");
        } catch (JsonParseException | UnsupportedOperationException | IllegalStateException noJson) {
            return Optional.empty();
        }
    }

    private static CallFailed refusal(String name, int status, String retryAfter, String error) {
        var said = "status " + status + (error.isEmpty() ? "" : ", " + error.substring(0, Math.min(error.length(), 100)));
        if (status == TOO_MANY) {
            return CallFailed.limited(name, Duration.ofSeconds(seconds(retryAfter)));
        }
        return status >= SERVER_ERRORS || PASSING.contains(error) ? CallFailed.passing(name, said) : CallFailed.lasting(name, said);
    }

    private static long seconds(String retryAfter) {
        return retryAfter.matches("\\d{1,6}") ? Long.parseLong(retryAfter) : 1;
    }
}
