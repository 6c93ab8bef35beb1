package dev.clientele.chat.web;

import static java.util.Objects.requireNonNull;

import dev.clientele.command.Access.Denial;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/// Where the page listens.
///
/// @param host the address to bind to; anything but a loopback address opens the page to the network
/// @param port the port wanted, 0 for any; a taken one is passed over for the next free one
/// @param zone the time zone of the times shown
/// @param openToChanges whether data may be changed from wherever the page is reached, and not from this machine alone
public record WebSettings(String host, int port, ZoneId zone, boolean openToChanges) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    public WebSettings {
        requireNonNull(host, "host is null");
        requireNonNull(zone, "zone is null");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no such port: " + port);
        }
    }

    /// Why nothing may be changed from the page, which knows nobody; empty where it may.
    Optional<Denial> barred() {
        return loopback() || openToChanges ? Optional.empty() : Optional.of(Denial.OPEN_PAGE);
    }

    /// Whether only this machine can reach the page.
    boolean loopback() {
        return namesLoopback(host);
    }

    /// Whether the name, without a port, is one by which a browser on this machine reaches a loopback address.
    static boolean namesLoopback(String name) {
        return LOOPBACK.contains(name) || name.matches("127(\\.\\d{1,3}){3}");
    }
}
