package dev.clientele.model.action;

import dev.clientele.model.action.Entry.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that a team means to do, does or did about customers. All that is true of it now is what its history said last: nothing
/// is ever taken out of that.
///
/// @param id its number, which people use
/// @param found the customers that its question found, in its order
/// @param history what was said of it, oldest first; at least its title, state, potential and simplicity
public record Action(long id, Origin origin, List<Target> found, List<Entry> history) {

    private static final int MIDDLE = 3;

    public Action {
        found = List.copyOf(found);
        history = List.copyOf(history);
    }

    public String title() {
        return said(Field.TITLE);
    }

    public State state() {
        return State.valueOf(said(Field.STATE).toUpperCase(Locale.ROOT));
    }

    /// How much it may bring, 1 to 5.
    public int potential() {
        return degree(Field.POTENTIAL);
    }

    /// How simple it is, 1 to 5.
    public int simplicity() {
        return degree(Field.SIMPLICITY);
    }

    /// Potential times simplicity (DEFINITIONS, Priority of an idea), 1 to 25.
    public int priority() {
        return potential() * simplicity();
    }

    public Optional<Person> owner() {
        return person(Field.OWNER);
    }

    /// By when it is to be done.
    public Optional<LocalDate> due() {
        return last(Field.DUE).map(Entry::what).map(What::value).map(LocalDate::parse);
    }

    /// The first day on which something was done.
    public Optional<LocalDate> start() {
        return last(Field.START).map(Entry::what).map(What::value).map(LocalDate::parse);
    }

    /// Who was named, such as for a letter of RACI; empty where nobody was.
    public Optional<Person> person(Field field) {
        return last(field).map(Entry::what).map(Person::of);
    }

    /// What was said last; empty where nothing was.
    public String said(Field field) {
        return last(field).map(Entry::what).map(What::value).orElse("");
    }

    /// The last entry of a kind.
    public Optional<Entry> last(Field field) {
        return history.reversed().stream().filter(entry -> entry.what().field() == field).findFirst();
    }

    /// What was said last of each that a field is about, in the order in which they were named first: customers, steps.
    public List<Entry> latest(Field field) {
        var latest = new ArrayList<Entry>();
        for (var entry : history) {
            if (entry.what().field() == field) {
                put(latest, entry);
            }
        }
        return List.copyOf(latest);
    }

    private static void put(List<Entry> latest, Entry entry) {
        for (var i = 0; i < latest.size(); i++) {
            if (latest.get(i).what().isReplacedBy(entry.what())) {
                latest.set(i, entry);
                return;
            }
        }
        latest.add(entry);
    }

    public List<Step> steps() {
        return latest(Field.STEP).stream().map(Entry::what).map(this::step).toList();
    }

    private Step step(What what) {
        var due = Optional.of(what.detail()).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        var done = latest(Field.STEP_DONE).stream().anyMatch(entry -> entry.what().about().equals(what.about()));
        return new Step(Integer.parseInt(what.about()), what.value(), due, done);
    }

    /// Those that something is done with: the chosen ones without those held out.
    public List<Target> treated() {
        return chosen().filter(target -> !isHeldOut(target)).toList();
    }

    /// Those that are left alone on purpose, to compare with.
    public List<Target> heldOut() {
        return chosen().filter(this::isHeldOut).toList();
    }

    private boolean isHeldOut(Target target) {
        return history.stream().map(Entry::what)
                .anyMatch(what -> what.field() == Field.HOLDOUT && what.about().equals(target.customer()));
    }

    private Stream<Target> chosen() {
        return found.stream().filter(Target::isChosen);
    }

    /// What came of it last with a customer.
    ///
    /// @param customer the customer's id
    public Optional<Entry> outcome(String customer) {
        return latest(Field.OUTCOME).stream().filter(entry -> entry.what().about().equals(customer)).findFirst();
    }

    /// With how many customers it is known what came of it.
    public long ticked() {
        return treated().stream().filter(target -> outcome(target.customer()).isPresent()).count();
    }

    /// The number of the last entry, by which two who change it at once are told apart.
    public long revision() {
        return history.isEmpty() ? 0 : history.getLast().id();
    }

    private int degree(Field field) {
        return last(field).map(Entry::what).map(What::value).map(Integer::parseInt).orElse(MIDDLE);
    }
}
