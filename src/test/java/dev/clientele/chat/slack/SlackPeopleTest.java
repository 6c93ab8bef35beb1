package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.clientele.chat.StandIns;
import dev.clientele.chat.slack.server.FakeSlack;
import dev.clientele.chat.slack.server.Fault;
import dev.clientele.command.Access;
import dev.clientele.command.Response;
import dev.clientele.model.subscription.Address;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom the bot finds in Slack by a name, and whether it can post in a channel.
class SlackPeopleTest {

    private final FakeSlack slack = new FakeSlack();
    private Instant now = Instant.parse("2011-12-10T09:30:00Z");
    private Bot bot = started(Bot.OPEN);

    private Bot started(Access access) {
        return Bot.in(slack, Bot.Mode.HTTP, StandIns.router(() -> now), () -> now, access,
                path -> new Response.Refused("nothing is imported here", List.of()));
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aenne S\u00f8rensen", "SORENSEN, \u00c4nne", "\u00e4nne  s\u00f8rensen", "Anne Sorensen"})
    void personIsFoundWhateverTheCaseTheMarksAndTheOrderOfTheWords(String owner) {
        slack.person("U1", "Marek Nowicki", "");
        slack.person("U2", "Birk Lund", "");
        slack.person("U3", "Jean O'Neil", "");
        slack.person("U4", "\u00c4nne S\u00f8rensen", "anne");
        slack.person("U5", "\u00c4nne S\u00f8rensen-Lund", "");
        assertThat(found(owner)).contains("U4");
        assertThat(slack.calls().stream().filter("users.list"::equals)).as("pages").hasSize(3);
        assertThat(found("Birk")).isEmpty();
    }

    @Test
    void fullNamesComeBeforeWhatPeopleGoByAndSeveralPeopleOfOneNameAreNobody() {
        slack.person("U1", "Marek Nowicki", "");
        slack.person("U2", "mno", "Marek Nowicki");
        slack.person("U3", "bl", "Birk Lund");
        slack.person("U4", "Jean O'Neil", "");
        slack.person("U5", "JEAN O'NEIL", "");
        assertThat(found("Marek Nowicki")).contains("U1");
        assertThat(found("Birk Lund")).contains("U3");
        assertThat(found("Jean O'Neil")).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deleted", "is_bot", "is_restricted", "is_ultra_restricted", "is_stranger"})
    void nobodyIsFoundWhoIsNotOfTheCompany(String property) {
        slack.person("U1", "Marek Nowicki", "");
        slack.person("U2", "Birk Lund", "");
        slack.person("U3", "Birk Lund", "");
        slack.mark("U1", property);
        slack.mark("U3", property);
        assertThat(found("Marek Nowicki")).isEmpty();
        assertThat(found("Birk Lund")).as("the one who is").contains("U2");
    }

    @Test
    void whoMayNotAskIsSentNothingEither() {
        bot.platform().close();
        bot = started(new Access(false, Set.of("U2"), Set.of("C1"), Set.of()));
        slack.person("U1", "Marek Nowicki", "");
        slack.person("U2", "Birk Lund", "");
        assertThat(found("Marek Nowicki")).isEmpty();
        assertThat(found("Birk Lund")).contains("U2");
    }

    @Test
    void whoCameIsFoundAfterMinutesAndWhatWasKnownCountsWhileSlackIsOut() {
        slack.person("U1", "Marek Nowicki", "");
        assertThat(found("Marek Nowicki")).contains("U1");
        slack.person("U2", "Birk Lund", "");
        assertThat(found("Birk Lund")).isEmpty();
        now = now.plus(Duration.ofMinutes(11));
        slack.goWrong("users.list", broken());
        assertThat(found("Marek Nowicki")).contains("U1");
        now = now.plus(Duration.ofMinutes(11));
        assertThat(found("Birk Lund")).contains("U2");
    }

    @Test
    void slackThatHasNeverSaidIsNotTakenForOneWithoutPeople() {
        slack.person("U1", "Marek Nowicki", "");
        slack.goWrong("users.list", broken());
        assertThatIllegalStateException().isThrownBy(() -> found("Marek Nowicki")).withMessageContaining("users.list");
        assertThat(found("Marek Nowicki")).contains("U1");
    }

    @Test
    void rightThatIsMissingFindsNobody() {
        slack.goWrong("users.list", new Fault.NotOk("missing_scope"));
        assertThat(found("Marek Nowicki")).isEmpty();
    }

    @Test
    void channelsInWhichTheBotIsNotAreSaid() {
        slack.leave("C7");
        assertThat(obstacle("C7")).contains("I cannot post to slack:C7: I am not in that channel; `/invite` me there.");
        assertThat(obstacle("CHIDDEN")).hasValueSatisfying(said -> assertThat(said).contains("no such channel, or it is a private one"));
        assertThat(obstacle("C8")).isEmpty();
        assertThat(obstacle("U1")).isEmpty();
        slack.goWrong("conversations.info", new Fault.NotOk("missing_scope"));
        assertThat(obstacle("C9")).as("what Slack does not say").isEmpty();
    }

    /// For longer than is tried.
    private static Fault[] broken() {
        return new Fault[]{new Fault.Broken(500), new Fault.Broken(503)};
    }

    private Optional<String> found(String name) {
        return bot.platform().person(name).map(Address::place);
    }

    private Optional<String> obstacle(String channel) {
        return bot.platform().obstacle(new Address("slack", channel));
    }
}
