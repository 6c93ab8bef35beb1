package dev.clientele.chat.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.MisdirectedRequestResponse;
import java.util.Map;
import java.util.Set;

/// Turns away what a page of another site could send through the person's browser, and tells the browser what this page
/// may do: load and call this server, and nothing else.
record Guard(boolean loopback) {

    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cache-Control", "no-store");

    void check(Context request) {
        HEADERS.forEach(request::header);
        if (loopback && !WebSettings.namesLoopback(name(host(request)))) {
            throw new MisdirectedRequestResponse("This page answers only under 127.0.0.1 and localhost.");
        }
        if (!READING.contains(request.method()) && !sameOrigin(request)) {
            throw new ForbiddenResponse("Questions are taken from this page only.");
        }
    }

    /// Browsers name the origin with every POST. Its scheme is not compared: a proxy in front may speak HTTPS.
    private static boolean sameOrigin(Context request) {
        var origin = request.header("Origin");
        return origin != null && origin.replaceFirst("^https?://", "").equals(host(request));
    }

    private static String host(Context request) {
        var host = request.header("Host");
        return host == null ? "" : host;
    }

    /// A host without its port.
    private static String name(String host) {
        return host.replaceFirst(":\\d*$", "");
    }
}
