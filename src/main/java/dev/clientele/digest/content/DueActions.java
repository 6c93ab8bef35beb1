package dev.clientele.digest.content;

import dev.clientele.analysis.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Where the actions come from that a digest reminds of.
public interface DueActions {

    /// Nobody has planned anything: the section is left out.
    DueActions NONE = asked -> List.of();

    /// An action that is due.
    ///
    /// @param what what is to be done
    /// @param customer with whom, empty for more than one
    /// @param who who does it
    record DueAction(String what, String customer, String who, LocalDate dueOn) {}

    /// The ids of customers about whom somebody has decided: they are not to be called again.
    default Set<String> settled(Scope asked) {
        return Set.of();
    }

    /// How the bot's own warnings of a year went, in a sentence; empty where there were none.
    default String record(Scope asked) {
        return "";
    }

    /// What is due by the day on which the question is asked, of the customers asked for; the longest overdue first.
    List<DueAction> dueFor(Scope asked);
}
