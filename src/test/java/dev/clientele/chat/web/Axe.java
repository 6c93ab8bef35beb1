package dev.clientele.chat.web;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/// The rules of axe-core (https://github.com/dequelabs/axe-core) over what a browser shows.
final class Axe {

    /// Starts looking, and leaves what was found where the next script sees it.
    private static final String LOOK = """
            window.found = null;
            axe.run(document, {resultTypes: ['violations']}).then(result => {
              window.found = result.violations.filter(rule => rule.impact !== 'minor')
                .map(rule => rule.impact + ' ' + rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html.slice(0, 160)
                  + ' (' + node.failureSummary.slice(0, 160) + ')').join(' | '));
            }, broken => { window.found = ['broken: ' + broken]; });
            """;

    private Axe() {}

    /// What is worse than minor.
    static List<String> complaints(Chromium chromium) throws IOException {
        chromium.run(source());
        chromium.run(LOOK);
        chromium.until("window.found !== null");
        return ((List<?>) requireNonNull(chromium.run("return window.found"))).stream().map(String::valueOf).toList();
    }

    private static String source() throws IOException {
        var pom = new Properties();
        try (var in = requireNonNull(
                Axe.class.getResourceAsStream("/META-INF/maven/org.webjars.npm/axe-core/pom.properties"), "no axe-core")) {
            pom.load(in);
        }
        var file = "/META-INF/resources/webjars/axe-core/" + pom.getProperty("version") + "/axe.min.js";
        try (var in = requireNonNull(Axe.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
