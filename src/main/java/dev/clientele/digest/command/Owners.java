package dev.clientele.digest.command;

import dev.clientele.command.Asker;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Reply;
import java.util.List;

/// Says where owners of accounts are to be found.
final class Owners {

    private final DigestDependencies means;

    Owners(DigestDependencies means) {
        this.means = means;
    }

    Reply keep(Invocation invocation, Asker asker) {
        var owner = DigestVerb.owner(invocation).orElseThrow();
        var place = means.places().named(invocation.choice(Parameter.Place.NAME).orElseThrow(), asker);
        means.stores().owners().keep(owner, place);
        return DigestAnswers.general("What is " + owner + "'s alone goes " + Places.words(place, asker) + " from now on.", List.of(),
                List.of("Digests ordered with `owners` send each owner their own accounts."), List.of(DigestAnswers.list()));
    }
}
