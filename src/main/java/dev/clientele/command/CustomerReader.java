package dev.clientele.command;

import java.util.List;
import java.util.Optional;

/// Reads customers by their whole name or id, with or without the word for them before it: `Nordlicht Handel`,
/// `customer 10042`, `customers "A", "B"`.
record CustomerReader(TypedWords typed) implements Reader {

    /// The word that may stand before a customer's name.
    static final String LEAD = "customer";

    static final List<String> LEADS = List.of(LEAD, "customers", "client", "clients", "account", "accounts", ",", "and", "with");

    /// Nobody can be named.
    static Refusal noneYet() {
        return new Refusal("There are no customers yet. Import invoices with `./clientele import FILE`.");
    }

    @Override
    public Optional<Finding> at(int index, Draft before) {
        if (!typed.takes(Parameter.Customers.class)) {
            return Optional.empty();
        }
        var first = typed.words().isAnyAt(index, LEADS) ? index + 1 : index;
        if (first >= typed.words().size()) {
            return Optional.empty();
        }
        return typed.names().customers().match(typed.words(), first).map(match -> finding(match, first - index, first + match.words()));
    }

    private Finding finding(CustomerNames.Match match, int led, int behind) {
        var words = led + match.words();
        if (match.customers().size() == 1) {
            return new Finding(words, draft -> draft.customer(match.customers().getFirst()));
        }
        return new Finding(words, draft -> {
            throw CustomerPartReader.choose(typed, match.customers().size() + " customers are called that.", match.customers(),
                    typed.words().typedFrom(behind));
        });
    }
}
