package dev.clientele.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads customers by their whole name or id, with or without the word for them before it: `Nordlicht Handel`,
/// `customer 10042`, `customers "A", "B"`.
record CustomerReader(TypedWords typed) implements Reader {

    /// The word that may stand before a customer's name.
    static final String LEAD = "customer";

    private static final List<String> JOINTS = List.of(",", "and", "with");

    /// The words for a single one.
    static final List<String> WORDS = List.of(LEAD, "client", "account");

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
        return typed.names().customers().match(typed.words(), first).map(match -> isSaid(index, first) || before.hasCustomer()
                ? finding(match, first - index, first + match.words())
                : doubtful(match, index, first).orElseGet(() -> finding(match, first - index, first + match.words())));
    }

    /// Whether the word for customers stands before.
    private boolean isSaid(int index, int first) {
        return first > index && !typed.words().isAnyAt(index, JOINTS);
    }

    /// A number that is an owner's or the like, too.
    private Optional<Finding> doubtful(CustomerNames.Match match, int index, int first) {
        var isNumber = match.words() == 1 && match.customers().size() == 1 && !typed.words().at(first).quoted()
                && typed.words().at(first).text().chars().allMatch(Character::isDigit);
        var others = isNumber ? NameReader.named(typed, first) : List.<Names.Match>of();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var filters = Stream.concat(others.stream().map(NameReader::filter),
                Stream.of(LEAD + ' ' + match.customers().getFirst().question())).toList();
        return Optional.of(NameReader.ambiguous(typed, filters, index, first + 1));
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
