package dev.clientele.alert.command;

import dev.clientele.command.Asker;
import dev.clientele.model.subscription.Address;
import java.util.regex.Pattern;

/// What somebody orders behind `alerts add`: what to watch for, and where to tell it.
///
/// @param rule as typed
/// @param place as typed; empty for where it is ordered
record Ordered(String rule, String place) {

    /// Only what names a place without doubt: a group of customers may have a `to` in its name.
    private static final Pattern LED =
            Pattern.compile("(?is)(.+?)\\s+to\\s+(me|here|page|(?:[a-z]+:|[#<])\\S+|[^\\s\"]+@[^\\s\"]+)\\s*");

    static Ordered of(String typed) {
        var led = LED.matcher(typed);
        return led.matches() ? new Ordered(led.group(1), led.group(2)) : new Ordered(typed, "");
    }

    /// The place.
    ///
    /// @throws dev.clientele.command.Refusal where nothing can be sent there
    Address to(AlertDependencies means, Asker asker) {
        return place.isEmpty() ? means.here(asker) : means.reach().places().apply(place, asker);
    }
}
