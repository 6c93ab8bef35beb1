package dev.clientele.chat.slack.render;

import dev.clientele.chart.ChartSpec;
import java.util.ArrayList;
import java.util.List;

/// The charts of an answer by who draws them.
///
/// @param drawn by Slack
/// @param pictured by the bot, in pictures
record DataCharts(List<DataChart> drawn, List<ChartSpec> pictured) {

    DataCharts {
        drawn = List.copyOf(drawn);
        pictured = List.copyOf(pictured);
    }

    static DataCharts of(List<ChartSpec> charts) {
        var drawn = new ArrayList<DataChart>();
        var pictured = new ArrayList<ChartSpec>();
        for (var chart : charts) {
            DataChart.of(chart).filter(ignored -> drawn.size() < DataChart.MOST).ifPresentOrElse(drawn::add, () -> pictured.add(chart));
        }
        return new DataCharts(drawn, pictured);
    }
}
