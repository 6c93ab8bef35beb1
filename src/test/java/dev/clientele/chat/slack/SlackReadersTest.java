package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.clientele.chat.StandIns;
import dev.clientele.chat.slack.server.FakeSlack;
import dev.clientele.chat.slack.server.Fault;
import dev.clientele.command.Access;
import dev.clientele.command.Response;
import dev.clientele.model.subscription.Address;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was ordered is sent only where it could be asked for now.
final class SlackReadersTest {

    private static final Access LISTED = new Access(false, Set.of("U1"), Set.of("CLISTED"), Set.of("UADMIN"));

    private final FakeSlack slack = new FakeSlack();
    private Bot bot = started(LISTED);

    private Bot started(Access access) {
        return Bot.in(slack, Bot.Mode.SOCKET, StandIns.router(InstantSource.system()), InstantSource.system(), access,
                path -> new Response.Refused("", List.of()));
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void aPersonWhoIsListedNoMoreIsSentNothing() {
        slack.person("U1", "Marek Nowicki", "");
        slack.person("U2", "Birk Lund", "");
        assertThat(denial("U1", "U1")).isEmpty();
        assertThat(denial("U1", "UADMIN")).isEmpty();
        assertThat(denial("U2", "UADMIN")).hasValueSatisfying(why -> assertThat(why).contains("U2 may not ask me any more"));
        assertThat(denial("U1", "U2")).as("ordered by one who may not").hasValueSatisfying(why -> assertThat(why).contains("U2 may not"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deleted", "is_restricted", "is_ultra_restricted", "is_stranger"})
    void whoIsNotOfTheCompanyAnyMoreIsSentNothing(String property) {
        slack.person("U1", "Marek Nowicki", "");
        slack.mark("U1", property);
        assertThat(denial("U1", "U1")).isPresent();
    }

    @Test
    void aChannelIsSentWhatItsOrdererMayAskThere() {
        assertThat(denial("C1", "U1")).isEmpty();
        assertThat(denial("C1", "U2")).hasValueSatisfying(why -> assertThat(why).contains("U2 may not ask me any more"));
        assertThat(denial("CLISTED", "U2")).isEmpty();
    }

    @Test
    void aChannelSharedWithOthersSinceIsSentNothingUnlessItIsListed() {
        slack.shareWithOthers("C1");
        slack.shareWithOthers("CLISTED");
        assertThat(denial("C1", "U1")).hasValueSatisfying(why -> assertThat(why).contains("another organisation"));
        assertThat(bot.platform().denial(new Address("slack", "C1"), Optional.empty())).as("ordered on the page").isPresent();
        assertThat(denial("CLISTED", "U1")).isEmpty();
    }

    @Test
    void whereSlackDoesNotSayNothingIsDecided() {
        slack.goWrong("conversations.info", new Fault.Broken(500), new Fault.Broken(503));
        assertThatIllegalStateException().isThrownBy(() -> denial("C1", "U1")).withMessageContaining("Slack does not say");
        slack.goWrong("conversations.info", new Fault.NotOk("missing_scope"));
        assertThat(denial("C1", "U1")).hasValueSatisfying(why -> assertThat(why).contains("I cannot see who is in C1"));
    }

    private Optional<String> denial(String to, String orderedBy) {
        return bot.platform().denial(new Address("slack", to), Optional.of(new Address("slack", orderedBy)));
    }
}
