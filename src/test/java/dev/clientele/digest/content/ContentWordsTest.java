package dev.clientele.digest.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.command.Filter;
import dev.clientele.digest.content.Content.Audience;
import dev.clientele.digest.content.Content.Quiet;
import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A content put into words and read again is the same content.
class ContentWordsTest {

    private static final long SEED = 20_260_325L;
    private static final String LETTERS = "ab Z\"\\'’“,;:=&Ü漢🙂 owners skip";

    @Test
    void aContentReadAgainIsTheSame() {
        var random = new Random(SEED);
        for (var round = 0; round < 10_000; round++) {
            var content = content(random);
            var words = ContentWords.of(content);
            assertThat(ContentWords.parse(words)).as("seed %d, round %d, words [%s]", SEED, round, words).isEqualTo(content);
        }
    }

    @Test
    void whatIsUsualNeedsNoWords() {
        assertThat(ContentWords.of(Content.USUAL)).isEmpty();
        assertThat(ContentWords.parse("")).isEqualTo(Content.USUAL);
    }

    @Test
    void wordsOfLaterVersionsArePassedOver() {
        assertThat(ContentWords.parse("forecast risk weather owners quiet loud"))
                .isEqualTo(new Content(EnumSet.of(Section.RISK), List.of(), Audience.OWNERS, Quiet.LINE));
    }

    @Test
    void aFilterThatIsNotKnownIsNotPassedOver() {
        assertThatThrownBy(() -> ContentWords.parse("risk region \"North\"")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a filter on \"region\", which is not known");
    }

    private static Content content(Random random) {
        var sections = EnumSet.allOf(Section.class);
        sections.removeIf(section -> random.nextBoolean());
        var filters = new ArrayList<Filter>();
        for (var dimension : Dimension.values()) {
            if (random.nextInt(4) == 0) {
                filters.add(new Filter(dimension, values(random)));
            }
        }
        return new Content(sections.isEmpty() ? EnumSet.allOf(Section.class) : sections, filters, pick(Audience.values(), random),
                pick(Quiet.values(), random));
    }

    private static List<String> values(Random random) {
        var letters = LETTERS.codePoints().toArray();
        return random.ints(1 + random.nextInt(3)).mapToObj(ignored -> random.ints(1 + random.nextInt(12), 0, letters.length)
                .mapToObj(index -> Character.toString(letters[index])).collect(Collectors.joining())).distinct().toList();
    }

    private static <T> T pick(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }
}
