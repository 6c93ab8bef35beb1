package dev.clientele.chat.web;

import static java.util.Objects.requireNonNull;

import dev.clientele.chart.ChartRenderer;
import dev.clientele.command.Router;
import dev.clientele.model.Wording;

/// What makes an answer: who finds it, who draws it and who words it.
public record Answering(Router router, ChartRenderer charts, Wording wording) {

    public Answering {
        requireNonNull(router, "router is null");
        requireNonNull(charts, "charts is null");
        requireNonNull(wording, "wording is null");
    }
}
