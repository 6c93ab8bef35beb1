package dev.clientele.chat.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The names under which the page answers. A name of somebody else's that leads to this machine (DNS rebinding) would make a page of
/// theirs one of the same origin; so every name but those of this machine has to be set.
///
/// @param bound the address that is listened on; its name is allowed
/// @param others further names that are allowed
record Hosts(String bound, Set<String> others) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    Hosts {
        others = others.stream().map(Hosts::lower).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the name is one by which a browser on this machine reaches a loopback address.
    static boolean isLoopback(String name) {
        return LOOPBACK.contains(lower(name)) || name.matches("127(\\.\\d{1,3}){3}");
    }

    /// Whether requests for this host are answered. Where other machines may ask, an address will do: it is nobody's name.
    ///
    /// @param host as in the header, with or without a port
    boolean allows(String host) {
        var name = lower(host.replaceFirst(":\\d*$", ""));
        return isLoopback(name) || others.contains(name) || name.equals(lower(bound)) || (!isLoopback(bound) && isAddress(name));
    }

    private static boolean isAddress(String name) {
        return name.matches("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
