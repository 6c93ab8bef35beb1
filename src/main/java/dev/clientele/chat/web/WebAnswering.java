package dev.clientele.chat.web;

import static java.util.Objects.requireNonNull;

import dev.clientele.chart.ChartRenderer;
import dev.clientele.command.Router;
import dev.clientele.model.ValueFormatter;

/// What makes an answer: who finds it, who draws it and who words it.
public record WebAnswering(Router router, ChartRenderer charts, ValueFormatter wording) {

    public WebAnswering {
        requireNonNull(router, "router is null");
        requireNonNull(charts, "charts is null");
        requireNonNull(wording, "wording is null");
    }
}
