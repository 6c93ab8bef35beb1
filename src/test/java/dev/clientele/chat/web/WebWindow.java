package dev.clientele.chat.web;

import dev.clientele.chat.Heard;
import dev.clientele.chat.Window;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/// The chat page as a person sees it, over real HTTP.
final class WebWindow implements Window {

    private final WebPlatform platform;
    private final Browser browser;
    private Markup answer = Markup.of("");

    /// Owns the started platform and closes it.
    WebWindow(WebPlatform platform) {
        this.platform = platform;
        this.browser = new Browser(platform.address());
    }

    @Override
    public Heard say(String question) {
        var asked = Markup.of(browser.ask(question).body());
        var finished = asked.all("//article[contains(@class, 'bot')][not(@data-waiting)]");
        answer = finished.isEmpty() ? Markup.of(browser.get(asked.one("//article[@data-waiting]").getAttribute("hx-get")).body()) : asked;
        return heard();
    }

    @Override
    public Heard press(String label) {
        var button = answer.all("//article[contains(@class, 'bot')]//form//button").stream()
                .filter(candidate -> candidate.getTextContent().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label));
        return say(button.getAttribute("value"));
    }

    @Override
    public List<List<String>> allRows() {
        var more = answer.all("//button[@class='more']");
        return rows(more.isEmpty() ? answer : Markup.of(browser.get(more.getFirst().getAttribute("hx-get")).body()));
    }

    @Override
    public Map<String, byte[]> files() {
        return answer.all("//a[@class='file']").stream().collect(Collectors.toMap(link -> link.getAttribute("download"),
                link -> browser.bytes(link.getAttribute("href")).body()));
    }

    private Heard heard() {
        return new Heard(answer.one("//p[contains(@class, 'headline')]").getTextContent(), rows(answer),
                answer.all("//a[@class='chart']").stream().map(this::chart).toList(), answer.texts("//ul[@class='footnotes']/li"),
                answer.texts("//article//form//button"));
    }

    private static List<List<String>> rows(Markup markup) {
        var rows = markup.all("//tbody/tr | //tfoot/tr");
        return rows.stream().map(WebWindow::cells).toList();
    }

    private static List<String> cells(Element row) {
        var cells = row.getElementsByTagName("td");
        return IntStream.range(0, cells.getLength()).mapToObj(index -> exact((Element) cells.item(index))).toList();
    }

    /// What a cell says; of an amount in whole units the exact one under the pointer.
    private static String exact(Element cell) {
        var rounded = cell.getElementsByTagName("span");
        return rounded.getLength() == 1 && ((Element) rounded.item(0)).getAttribute("class").equals("exact")
                ? ((Element) rounded.item(0)).getAttribute("title")
                : cell.getTextContent();
    }

    private Heard.Chart chart(Element link) {
        var image = (Element) link.getElementsByTagName("img").item(0);
        return new Heard.Chart(image.getAttribute("alt"), Optional.of(browser.bytes(image.getAttribute("src")).body()));
    }

    @Override
    public void close() {
        browser.close();
        platform.close();
    }
}
