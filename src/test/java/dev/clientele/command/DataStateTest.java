package dev.clientele.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is to be said of the data stands beneath the answers from it, once, before how they were counted.
class DataStateTest {

    private static final DataState BEHIND = new DataState(() -> Optional.of("There is newer data."), broken -> Optional.empty());

    @Test
    void caveatStandsOnceBeforeTheFootnotes() {
        var reply = BEHIND.noted(Reply.to("top", "Top").headline("So it is.").footnote("How.").footnote("Why.").dataVersion(3).reply());

        assertThat(reply.smallPrint()).isEqualTo(List.of("There is newer data.", "How.", "Why."));
        assertThat(reply.remarks()).containsExactly("There is newer data.");
    }

    @Test
    void answerFromNoDataIsLeftAsItIs() {
        var reply = Reply.to("help", "Help").headline("This is what I can do.").reply();

        assertThat(BEHIND.noted(reply)).isEqualTo(reply);
        assertThat(DataState.SOUND.noted(reply)).isEqualTo(reply);
    }
}
