package dev.clientele.chat.slack.server;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// One HTTP request to the server and its answer.
record Exchange(HttpExchange http, byte[] body) {

    static Exchange of(HttpExchange http) throws IOException {
        return new Exchange(http, http.getRequestBody().readAllBytes());
    }

    String path() {
        return http.getRequestURI().getPath();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    String header(String name) {
        return String.valueOf(http.getRequestHeaders().getFirst(name));
    }

    Map<String, String> form() {
        var form = new HashMap<String, String>();
        for (var pair : text().split("&", -1)) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                form.put(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    void ok(JsonObject json) throws IOException {
        json.addProperty("ok", true);
        answer(200, json.toString());
    }

    void notOk(String error) throws IOException {
        answer(200, "{\"ok\":false,\"error\":\"" + error + "\"}");
    }

    void answer(int status, String text) throws IOException {
        answer(status, text.getBytes(StandardCharsets.UTF_8), text.startsWith("{") ? "application/json; charset=utf-8" : "text/plain");
    }

    void answer(int status, byte[] content, String type) throws IOException {
        http.getResponseHeaders().set("Content-Type", type);
        http.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        http.getResponseBody().write(content);
    }
}
