package dev.clientele.chat.web;

import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.Theme;
import dev.clientele.chat.SampleQuestions;
import dev.clientele.chat.web.view.Company;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;

/// The chat page over the sample company and the real questions.
final class SampleChat {

    private SampleChat() {}

    static WebPlatform started(Path folder, InstantSource clock) {
        var questions = SampleQuestions.in(folder, clock);
        var portfolio = questions.portfolio();
        var platform = new WebPlatform(new WebSettings("127.0.0.1", 0, ZoneOffset.UTC, false),
                new WebAnswering(questions.router(), new ChartRenderer(Platforms.WORDING, Theme.standard()), Platforms.WORDING),
                Platforms.shown(() -> new Company("The sample company", portfolio.get().dataVersion(), portfolio.get().lastDay())), clock);
        platform.start();
        return platform;
    }
}
