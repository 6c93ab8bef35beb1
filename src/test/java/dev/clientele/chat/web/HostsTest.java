package dev.clientele.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {

    private final Hosts alone = new Hosts("127.0.0.1", Set.of("Bot.Example.com"));
    private final Hosts open = new Hosts("0.0.0.0", Set.of("bot.example.com"));
    private final Hosts named = new Hosts("sales-box", Set.of());

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LOCALHOST:80", "127.0.0.1:8080", "127.1.2.3", "[::1]:8080", "bot.example.com:443", "BOT.example.com"})
    void namesOfThisMachineAndThoseSetAreAllowed(String host) {
        assertThat(alone.allows(host)).isTrue();
        assertThat(open.allows(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ":80", "evil.example", "bot.example.com.evil.example", "127.0.0.1.evil.example", "localhost.", "evil@localhost",
                    "localhost/", "1.2.3.4.nip.io", "0x7f000001", "bot.example.com:80:80"})
    void everyOtherNameIsRefused(String host) {
        assertThat(alone.allows(host)).isFalse();
        assertThat(open.allows(host)).isFalse();
        assertThat(named.allows(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.1.5:8080", "10.0.0.1", "[fd00::1]:8080"})
    void plainAddressWillDoWhereOtherMachinesMayAsk(String host) {
        assertThat(alone.allows(host)).isFalse();
        assertThat(open.allows(host)).isTrue();
        assertThat(named.allows(host)).isTrue();
        assertThat(named.allows("sales-box:8080")).isTrue();
    }
}
