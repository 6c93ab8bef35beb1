package dev.clientele.data.match;

import dev.clientele.data.match.Suggestion.Reason;
import dev.clientele.model.Identity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds customers that may be one. Only pairs that have something rare in common are looked at: a word, two words, all letters but one,
/// a tax id, an e-mail domain, a telephone number, an address. Names alone are enough within one country; alike names and something else
/// in common are enough anywhere; two tax ids that differ are two companies.
public final class Duplicates {

    private static final double ENOUGH = NameLikeness.ENOUGH;
    private static final double ENOUGH_WITH_MORE = NameLikeness.LITTLE;
    private static final double SURE = 0.99;
    private static final double BY_NAME = 0.95;
    private static final double BY_BOTH = 0.85;
    private static final double BY_CONTACT = 0.6;
    private static final double MORE = 0.05;
    private static final int MOST_SHARING_CONTACT = 3;
    private static final int LEAST_KEYED = 5;
    private static final int MOST_WORDS = 6;
    private static final int LEAST_RARE = 12;
    private static final int RARE_SHARE = 50;

    private final List<Identity> customers;
    private final List<List<CompanyName>> names;
    private final List<Contact> contacts;
    private final NameLikeness likeness;
    private final Map<Reason, Map<String, Integer>> sharing = new HashMap<>();

    private Duplicates(List<Identity> customers) {
        this.customers = customers;
        this.names = customers.stream().map(customer -> customer.name().equals(customer.number())
                ? List.<CompanyName>of()
                : CompanyName.in(customer.name())).toList();
        this.contacts = customers.stream().map(Contact::of).toList();
        this.likeness = new NameLikeness(new WordWeights(names));
        count(Reason.DOMAIN, Contact::domain);
        count(Reason.PHONE, Contact::phone);
        count(Reason.ADDRESS, Contact::address);
        count(Reason.MAILBOX, Contact::mailbox);
        count(Reason.TAX_ID, Contact::taxId);
    }

    /// Those among the customers, the likeliest first.
    public static List<Suggestion> among(List<Identity> customers) {
        return new Duplicates(customers).suggestions();
    }

    private void count(Reason reason, Function<Contact, String> value) {
        var counts = new HashMap<String, Integer>();
        contacts.forEach(contact -> counts.merge(value.apply(contact), 1, Integer::sum));
        sharing.put(reason, counts);
    }

    private List<Suggestion> suggestions() {
        var keys = new Keys();
        for (var customer = 0; customer < customers.size(); customer++) {
            addNames(keys, customer);
            addContact(keys, customer);
        }
        var found = new ArrayList<Suggestion>();
        keys.pairs(Math.max(LEAST_RARE, customers.size() / RARE_SHARE),
                pair -> suggestion((int) (pair >>> 32), (int) pair).ifPresent(found::add));
        found.sort(Comparator.comparingDouble(Suggestion::likeness).reversed().thenComparingInt(Suggestion::one)
                .thenComparingInt(Suggestion::other));
        return List.copyOf(found);
    }

    private void addNames(Keys keys, int customer) {
        for (var name : names.get(customer)) {
            keys.addNear(name.letters(), customer);
            var words = name.words().subList(0, Math.min(MOST_WORDS, name.words().size()));
            for (var word : words) {
                if (word.length() >= LEAST_KEYED) {
                    keys.addNear(word, customer);
                } else {
                    keys.add(Keys.hash(word, -1), customer);
                }
            }
            for (var i = 0; i < words.size(); i++) {
                for (var j = i + 1; j < words.size(); j++) {
                    keys.add(Keys.hash(words.get(i), -1) + Keys.hash(words.get(j), -1) + 1, customer);
                }
            }
        }
    }

    private void addContact(Keys keys, int customer) {
        var contact = contacts.get(customer);
        var values = List.of(contact.taxId(), contact.mailbox(), contact.domain(), contact.phone(), contact.address());
        for (var kind = 0; kind < values.size(); kind++) {
            if (!values.get(kind).isEmpty()) {
                keys.add(Keys.hash(kind + " " + values.get(kind), -1), customer);
            }
        }
    }

    private Optional<Suggestion> suggestion(int one, int other) {
        var left = contacts.get(one);
        var right = contacts.get(other);
        var reasons = contactReasons(left, right);
        if (!reasons.contains(Reason.TAX_ID) && !left.taxId().isEmpty() && !right.taxId().isEmpty()) {
            return Optional.empty();
        }
        var name = named(one, other);
        if (!left.hasTown() && name.likeness() < ENOUGH_WITH_MORE) {
            reasons.remove(Reason.ADDRESS);
        }
        var likely = likely(name, isApart(one, other), reasons);
        if (likely == 0) {
            return Optional.empty();
        }
        name.reason().ifPresent(reasons::add);
        return Optional.of(new Suggestion(one, other, likely, List.copyOf(reasons)));
    }

    private boolean isApart(int one, int other) {
        var where = customers.get(one).country();
        var elsewhere = customers.get(other).country();
        return !where.isEmpty() && !elsewhere.isEmpty() && !where.equalsIgnoreCase(elsewhere);
    }

    /// How likely they are one; 0 where it is not enough to be told.
    ///
    /// @param contact what they have in common beside the name
    private static double likely(NameLikeness.Alike name, boolean isApart, Set<Reason> contact) {
        if (contact.contains(Reason.TAX_ID)) {
            return SURE;
        }
        var isSomewhere = contact.contains(Reason.PHONE) || contact.contains(Reason.ADDRESS) || contact.contains(Reason.MAILBOX);
        if ((name.isOtherKind() && !isSomewhere) || (isApart && contact.isEmpty())) {
            return 0;
        }
        if (name.likeness() >= ENOUGH) {
            return Math.min(SURE, name.likeness() * BY_NAME + contact.size() * MORE);
        }
        if (name.likeness() >= ENOUGH_WITH_MORE && (isSomewhere || (contact.contains(Reason.DOMAIN) && name.isPartOfOther()))) {
            return BY_BOTH * name.likeness() + contact.size() * MORE;
        }
        var isEnough = contact.contains(Reason.MAILBOX) || contact.contains(Reason.ADDRESS)
                || (contact.contains(Reason.DOMAIN) && name.likeness() == 0);
        return isEnough && !isApart ? BY_CONTACT + (contact.size() - 1) * MORE : 0;
    }

    private NameLikeness.Alike named(int one, int other) {
        return names.get(one).stream().flatMap(first -> names.get(other).stream().map(second -> likeness.of(first, second)))
                .max(Comparator.comparingDouble(NameLikeness.Alike::likeness)).orElse(NameLikeness.Alike.NOT_KNOWN);
    }

    private Set<Reason> contactReasons(Contact one, Contact other) {
        var reasons = EnumSet.noneOf(Reason.class);
        addIfSame(reasons, Reason.TAX_ID, one.taxId(), other.taxId());
        addIfSame(reasons, Reason.MAILBOX, one.mailbox(), other.mailbox());
        if (!reasons.contains(Reason.MAILBOX)) {
            addIfSame(reasons, Reason.DOMAIN, one.domain(), other.domain());
        }
        addIfSame(reasons, Reason.PHONE, one.phone(), other.phone());
        addIfSame(reasons, Reason.ADDRESS, one.address(), other.address());
        return reasons;
    }

    /// What many have in common, as a buying group its domain, says nothing.
    private void addIfSame(Set<Reason> reasons, Reason reason, String one, String other) {
        if (!one.isEmpty() && one.equals(other) && sharing.getOrDefault(reason, Map.of()).getOrDefault(one, 0) <= MOST_SHARING_CONTACT) {
            reasons.add(reason);
        }
    }
}
