package dev.clientele.chat.web;

import dev.clientele.command.Access.Denial;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/// Where the page listens.
///
/// @param host the address to bind to; anything but a loopback address opens the page to the network
/// @param port the port wanted, 0 for any; a taken one is passed over for the next free one
/// @param zone the time zone of the times shown
/// @param hosts further names under which the page answers
/// @param openToChanges whether data may be changed from wherever the page is reached, and not from this machine alone
public record WebSettings(String host, int port, ZoneId zone, Set<String> hosts, boolean openToChanges) {

    public WebSettings {
        hosts = Set.copyOf(hosts);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no such port: " + port);
        }
    }

    /// Under the names of this machine alone.
    public WebSettings(String host, int port, ZoneId zone, boolean openToChanges) {
        this(host, port, zone, Set.of(), openToChanges);
    }

    /// Why nothing may be changed from the page, which knows nobody; empty where it may.
    Optional<Denial> barred() {
        return loopback() || openToChanges ? Optional.empty() : Optional.of(Denial.OPEN_PAGE);
    }

    /// Whether only this machine can reach the page.
    boolean loopback() {
        return Hosts.isLoopback(host);
    }
}
