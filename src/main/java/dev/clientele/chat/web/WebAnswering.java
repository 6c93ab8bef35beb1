package dev.clientele.chat.web;

import dev.clientele.chart.ChartRenderer;
import dev.clientele.command.Router;
import dev.clientele.model.ValueFormatter;

/// What makes an answer: who finds it, who draws it and who words it.
public record WebAnswering(Router router, ChartRenderer charts, ValueFormatter wording) {}
