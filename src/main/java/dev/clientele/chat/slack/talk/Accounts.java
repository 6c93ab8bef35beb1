package dev.clientele.chat.slack.talk;

import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.command.Router;
import dev.clientele.model.Dimension;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whose customers are whose: the owners in the data that bear a person's name in Slack.
final class Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

    private final Router router;
    private final PersonNames names;

    Accounts(Router router, PersonNames names) {
        this.router = router;
        this.names = names;
    }

    /// The owners of the person's accounts: those with the person's full name, or else with the name the person goes by; none where
    /// there are none, or where Slack does not say who the person is.
    List<String> of(String user) {
        if (router.search().values(Dimension.OWNER, "", 1).isEmpty()) {
            return List.of();
        }
        try {
            return names.all(user).stream().map(name -> router.search().named(Dimension.OWNER, name)).filter(owners -> !owners.isEmpty())
                    .findFirst().orElse(List.of());
        } catch (CallFailed failed) {
            LOG.warn("whose accounts a home page is about is not known: {}", failed.getMessage());
            return List.of();
        }
    }
}
