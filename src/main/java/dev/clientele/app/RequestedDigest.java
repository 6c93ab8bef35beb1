package dev.clientele.app;

import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.DigestRequest;
import dev.clientele.digest.content.DueActions;
import dev.clientele.digest.page.DetailsPage;
import dev.clientele.digest.page.MessagePage;
import dev.clientele.model.Dimension;
import dev.clientele.portfolio.Portfolio;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A digest that someone wants to see, of any day, whether one was sent or not.
///
/// @param asOf the day at whose end it stands; empty for now
/// @param since the as-of day of the digest before it; empty for none
/// @param owner whose; empty for the whole portfolio's
/// @param isDetails whether what goes under the message is wanted in its place
record RequestedDigest(Optional<LocalDate> asOf, Optional<LocalDate> since, String owner, boolean isDetails) {

    private static final Pattern WORDS = Pattern
            .compile("digest as of (\\d{4}-\\d\\d-\\d\\d)(?: since (\\d{4}-\\d\\d-\\d\\d))?(?: owner \"([^\"]+)\")?( details)?");

    RequestedDigest {
        if (since.isPresent() && asOf.isPresent() && since.get().isAfter(asOf.get())) {
            throw new Refusal("The digest before stood for an earlier day than " + asOf.get() + ", not for " + since.get() + ".");
        }
    }

    /// What a line of a page asks for, such as `digest as of 2025-10-05 since 2025-09-28 owner "Maria Brandt" details`; empty for
    /// another question.
    static Optional<RequestedDigest> read(String line) {
        var words = WORDS.matcher(line);
        if (!words.matches()) {
            return Optional.empty();
        }
        return Optional
                .of(new RequestedDigest(Optional.of(day(words.group(1))), Optional.ofNullable(words.group(2)).map(RequestedDigest::day),
                        Optional.ofNullable(words.group(3)).orElse(""), words.group(4) != null));
    }

    /// A day as typed: `2025-10-05`.
    ///
    /// @throws Refusal for what is none
    static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException none) {
            throw new Refusal("\"" + typed + "\" is no day; write it as in 2025-10-05.");
        }
    }

    /// Makes it.
    ///
    /// @throws Refusal without data, and for an owner without accounts
    Reply of(Wiring wiring) {
        var portfolio = wiring.portfolio().get();
        var today = Wiring.today(wiring.settings());
        var before = since.map(day -> digest(wiring, portfolio, new DigestRequest(Content.USUAL, owner, day, Optional.empty())));
        var digest = digest(wiring, portfolio,
                new DigestRequest(Content.USUAL, owner, asOf.orElse(today), before.map(Digest::remembered)));
        if (!digest.hasCustomers()) {
            throw new Refusal("Nobody owns accounts under the name \"" + owner + "\". " + owners(portfolio));
        }
        return isDetails ? new DetailsPage(digest).reply() : new MessagePage(digest).reply();
    }

    private static Digest digest(Wiring wiring, Portfolio portfolio, DigestRequest request) {
        return Digest.of(portfolio, wiring.terms(), request, DueActions.NONE);
    }

    private static String owners(Portfolio portfolio) {
        var names = portfolio.customers().dictionary(Dimension.OWNER).names().stream().skip(1).toList();
        return names.isEmpty() ? "No account has an owner." : "Owners are " + names.stream().collect(Collectors.joining(", ")) + ".";
    }
}
