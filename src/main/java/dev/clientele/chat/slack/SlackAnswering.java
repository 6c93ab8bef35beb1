package dev.clientele.chat.slack;

import dev.clientele.chart.ChartRenderer;
import dev.clientele.chat.FileImporter;
import dev.clientele.command.Router;
import dev.clientele.model.ValueFormatter;
import java.util.function.Supplier;

/// What makes an answer.
///
/// @param router finds it
/// @param charts draw it
/// @param wording words it
/// @param company what home pages are headed with
/// @param importer takes a file that was sent, and says what became of it
public record SlackAnswering(Router router, ChartRenderer charts, ValueFormatter wording, Supplier<String> company,
        FileImporter importer) {}
