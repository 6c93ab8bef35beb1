package dev.clientele.chat.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A person's browser as far as HTTP goes: it keeps cookies and names its origin.
final class Browser implements AutoCloseable {

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI page;
    private String token = "";

    Browser(URI page) {
        this.page = page;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path) {
        return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /// Sends a question as the page's script does, from the page's origin, with what the page's form holds.
    HttpResponse<String> ask(String question) {
        return ask(question, token());
    }

    /// The same, from a page that holds another token.
    HttpResponse<String> ask(String question, String token) {
        return send(fields(question, token), "HX-Request", "true", "Origin", page.toString().replaceFirst("/$", ""));
    }

    /// The same by the form that asks who writes.
    HttpResponse<String> askAs(String name, String question) {
        return send(fields(question, token()) + "&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8), "HX-Request", "true", "Origin",
                page.toString().replaceFirst("/$", ""));
    }

    /// Sends a form of the page as its script does.
    HttpResponse<String> fill(Map<String, String> fields) {
        var body = "token=" + token() + fields.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return send(request("/fill", "HX-Request", "true", "Origin", page.toString().replaceFirst("/$", ""))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String question, String... headers) {
        return send(fields(question, token()), headers);
    }

    /// Sends a file as the page's script does.
    HttpResponse<String> bring(String name, byte[] content, String... headers) {
        var usual = List.of("Origin", origin(), "Clientele-Token", token(), "Clientele-File",
                URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        var all = Stream.concat(usual.stream(), Stream.of(headers)).toArray(String[]::new);
        return send(request("/files", all).header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(content)), HttpResponse.BodyHandlers.ofString());
    }

    /// Sends a form of the page's with more fields beside its token.
    HttpResponse<String> send(String path, Map<String, String> fields) {
        var form = new StringBuilder("token=" + token());
        fields.forEach((name, value) -> form.append('&').append(URLEncoder.encode(name, StandardCharsets.UTF_8)).append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send(request(path, "HX-Request", "true", "Origin", origin()).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())), HttpResponse.BodyHandlers.ofString());
    }

    private String origin() {
        return page.toString().replaceFirst("/$", "");
    }

    String token() {
        if (token.isEmpty()) {
            token = Markup.of(get("/").body()).all("//input[@name='token']").getFirst().getAttribute("value");
        }
        return token;
    }

    private static String fields(String question, String token) {
        return "token=" + token + "&question=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(String body, String... headers) {
        return send(request("/ask", headers).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(page.resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
