package dev.clientele.chat.web;

import dev.clientele.chat.Operations;
import dev.clientele.chat.web.view.Assets;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

/// What is the same for everyone: styles, scripts and icons, and the state of the server.
record AssetHandlers(Operations operations) {

    /// `GET /assets/VERSION/NAME`.
    void asset(Context request) {
        var name = request.pathParam("name");
        var version = request.pathParam("version");
        var asset = Assets.find(version, name).orElseThrow(NotFoundResponse::new);
        if (!kept(request, version + name)) {
            request.contentType(asset.type()).result(asset.content());
        }
    }

    /// `GET /health`: for a container's health check.
    void health(Context request) {
        request.contentType("application/json").result(operations.health().get());
    }

    /// `GET /metrics`: for Prometheus.
    void metrics(Context request) {
        request.contentType("text/plain; version=0.0.4; charset=utf-8").result(operations.metrics().get());
    }

    /// Lets the browser keep what never changes under its address.
    ///
    /// @return whether the browser has it already, and needs no content
    static boolean kept(Context request, String identity) {
        var tag = '"' + identity + '"';
        request.header("Cache-Control", "private, max-age=31536000, immutable").header("ETag", tag);
        var known = tag.equals(request.header("If-None-Match"));
        if (known) {
            request.status(HttpStatus.NOT_MODIFIED);
        }
        return known;
    }
}
