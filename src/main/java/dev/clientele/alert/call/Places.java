package dev.clientele.alert.call;

import dev.clientele.command.Asker;
import dev.clientele.model.subscription.Address;

/// Who says what came of a call.
final class Places {

    static final Address PAGE = new Address("web", "page");

    private Places() {}

    /// Whoever it is; on the page, which knows nobody, someone.
    static Address self(Asker asker) {
        return new Address(asker.platform(), asker.platform().equals(PAGE.platform()) ? "someone" : asker.id());
    }
}
