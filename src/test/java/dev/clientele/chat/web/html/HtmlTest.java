package dev.clientele.chat.web.html;

import static dev.clientele.chat.web.html.Html.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class HtmlTest {

    @Test
    void textIsNeverMarkup() {
        assertThat(tag("p").with("<b>Tom & \"Jerry's\"</b>").markup())
                .isEqualTo("<p>&lt;b&gt;Tom &amp; &quot;Jerry&#39;s&quot;&lt;/b&gt;</p>");
    }

    @Test
    void attributeCannotBeLeft() {
        assertThat(tag("img").at("alt", "\" onerror='alert(1)' x=\"").markup())
                .isEqualTo("<img alt=\"&quot; onerror=&#39;alert(1)&#39; x=&quot;\"/>");
    }

    @Test
    void entitiesInDataAreShownAsTyped() {
        assertThat(Html.text("&lt;b&gt;").markup()).isEqualTo("&amp;lt;b&amp;gt;");
    }

    @Test
    void charactersThatHtmlForbidsAreReplaced() {
        assertThat(Html.text("a\u0000b\u001bc\u0085d\uD800e\uFFFEf\n\t").markup()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\n\t");
    }

    @Test
    void charactersBeyondTheBasicPlaneStay() {
        assertThat(Html.text("\uD83D\uDE00").markup()).isEqualTo("\uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "style", "hx-on:click", "a b", "", "x=\"", "x>"})
    void attributesThatRunOrBreakOutAreRefused(String attribute) {
        assertThatIllegalArgumentException().isThrownBy(() -> tag("p").at(attribute, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://example.com/", "//example.com/", "/\\example.com", "", " /ask"})
    void addressesOffThisServerAreRefused(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> tag("a").at("href", address));
    }

    @Test
    void scriptsAndStylesHaveNoContent() {
        assertThatIllegalArgumentException().isThrownBy(() -> tag("script").with("alert(1)"));
        assertThatIllegalArgumentException().isThrownBy(() -> tag("STYLE").with("p {}"));
    }

    @Test
    void elementsCannotBeNamedByMarkup() {
        assertThatIllegalArgumentException().isThrownBy(() -> tag("p><script"));
    }

    @Test
    void backticksMarkWhatIsToBeTyped() {
        assertThat(Prose.of("Type `top <5>` now").markup()).isEqualTo("Type <code>top &lt;5&gt;</code> now");
        assertThat(Prose.of("one ` alone").markup()).isEqualTo("one ` alone");
    }

    @Test
    void anyTextComesBackFromAParser() throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var text = random.ints(20, 0, 3).mapToObj(kind -> piece(random, kind)).reduce("", String::concat);
            var markup = tag("p").at("title", text).with(text).markup();
            var parsed = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
            assertThat(parsed.getDocumentElement().getTextContent()).as("seed %d, round %d", seed, round).isEqualTo(text);
            assertThat(parsed.getElementsByTagName("*").getLength()).isEqualTo(1);
            assertThat(((Element) parsed.getFirstChild()).getAttribute("title")).isEqualTo(text);
        }
    }

    /// Markup, a printable ASCII character or any character of the basic plane that HTML allows.
    private static String piece(Random random, int kind) {
        var markup = new String[]{"<script>", "</p>", "]]>", "<!--", "-->", "&", "\"", "'", "&#0;", "<![CDATA["};
        return switch (kind) {
            case 0 -> markup[random.nextInt(markup.length)];
            case 1 -> Character.toString(0x20 + random.nextInt(0x5F));
            default -> Character.toString(0xA0 + random.nextInt(0xD800 - 0xA0));
        };
    }
}
