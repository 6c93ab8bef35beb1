package dev.clientele.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/// A person before the chat page, as far as HTTP goes. Safe for use by many threads.
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"token\"");
    private static final Pattern ANSWER = Pattern.compile("/answers/[\\w-]+");
    private static final Pattern CHART = Pattern.compile("/charts/[\\w-]+/\\d+-light\\.png");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).version(HttpClient.Version.HTTP_1_1).build();
    private final URI page;
    private final String token;

    Visitor(URI page) throws IOException, InterruptedException {
        this.page = page;
        var found = TOKEN.matcher(get("/").body());
        this.token = !found.find() ? "" : found.group(1) == null ? found.group(2) : found.group(1);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page.resolve(path)).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Asks, and waits for the answer and its chart. What comes is the answer's markup.
    String ask(String question) throws IOException, InterruptedException {
        var asked = post("token=" + token + "&question=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
        if (asked.statusCode() != OK) {
            throw new IOException("status " + asked.statusCode() + " for: " + question);
        }
        var shown = asked.body();
        while (shown.contains("data-waiting")) {
            var place = ANSWER.matcher(shown);
            if (!place.find()) {
                throw new IOException("no place for the answer to: " + question);
            }
            var answer = get(place.group());
            if (answer.statusCode() != OK) {
                throw new IOException("status " + answer.statusCode() + " for the answer to: " + question);
            }
            shown = answer.body();
        }
        var chart = CHART.matcher(shown);
        if (chart.find() && get(chart.group()).statusCode() != OK) {
            throw new IOException("no chart for: " + question);
        }
        return shown;
    }

    /// Sends a form as the page does.
    HttpResponse<String> post(String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(page.resolve("/ask")).timeout(PATIENCE).header("HX-Request", "true")
                .header("Origin", page.toString().replaceFirst("/$", "")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
