package dev.clientele.digest.command;

import dev.clientele.command.Asker;
import dev.clientele.command.Refusal;
import dev.clientele.model.subscription.Address;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Where digests can go, and how people name it.
///
/// @param platforms those that messages can be sent to
/// @param obstacles why nothing can be sent to an address, and what to do about it; empty where it can
public record Places(Set<String> platforms, Function<Address, Optional<String>> obstacles) {

    private static final Pattern LED = Pattern.compile("([a-z]+):(.+)");
    /// An e-mail address, with what Slack puts around it.
    private static final Pattern MAILBOX = Pattern.compile("(?:mail:|mailto:)*([^\\s|:]+@[^\\s|:]+)(?:\\|.*)?");
    /// An id with what Slack puts around it, be it a channel's or a person's.
    private static final Pattern ID = Pattern.compile("[#@]?([A-Z][A-Z0-9]{5,})(?:\\|.*)?");

    public Places {
        platforms = Set.copyOf(platforms);
    }

    /// The asker alone.
    static Address self(Asker asker) {
        return Address.isPage(asker.platform()) ? Address.PAGE : new Address(asker.platform(), asker.id());
    }

    /// Where the asker asks.
    static Address here(Asker asker) {
        return new Address(asker.platform(), asker.place());
    }

    /// Whether nobody but the asker sees what is sent there.
    static boolean isPrivate(Address address, Asker asker) {
        return address.equals(self(asker)) && !address.equals(Address.PAGE);
    }

    /// The place that a person names.
    ///
    /// @throws Refusal that says what to type instead
    public Address named(String name, Asker asker) {
        var address = switch (name) {
            case "me" -> self(asker);
            case "here" -> here(asker);
            case "page" -> Address.PAGE;
            default -> byId(name, asker);
        };
        return reachable(address);
    }

    private Address reachable(Address address) {
        if (address.isMail() && !hasMail()) {
            throw new Refusal(
                    "I cannot send e-mail yet. Whoever runs me sets `mail.host` and `mail.from` in my settings; then order again.");
        }
        if (!platforms.contains(address.platform())) {
            throw new Refusal("I cannot send anything to " + address.platform() + " by myself. Say where: `to page` for the chat page"
                    + (platforms.contains("slack") ? ", or `to slack:C0123456` for a channel of Slack by its id." : "."));
        }
        obstacles.apply(address).ifPresent(obstacle -> {
            throw new Refusal(obstacle);
        });
        return address;
    }

    private Address byId(String name, Asker asker) {
        var mailbox = MAILBOX.matcher(name);
        if (mailbox.matches()) {
            return new Address(Address.MAIL, mailbox.group(1));
        }
        var led = LED.matcher(name);
        if (led.matches()) {
            return new Address(led.group(1), led.group(2));
        }
        var id = ID.matcher(name);
        if (id.matches()) {
            return new Address(asker.platform(), id.group(1));
        }
        throw new Refusal("I keep places by their ids, which stay when a name changes, and \"" + name + "\" is none. Type `to here` in the "
                + "place itself, `to me`, or `to slack:C0123456`" + (hasMail() ? "; for e-mail `to anna@example.com`." : "."));
    }

    private boolean hasMail() {
        return platforms.contains(Address.MAIL);
    }

    /// A place as it is told to the asker.
    static String words(Address address, Asker asker) {
        if (isPrivate(address, asker)) {
            return "to you";
        }
        if (address.equals(here(asker))) {
            return "here";
        }
        if (address.isMail()) {
            return "by e-mail to " + address.place();
        }
        return address.equals(Address.PAGE) ? "to the chat page" : "to " + address.words();
    }
}
