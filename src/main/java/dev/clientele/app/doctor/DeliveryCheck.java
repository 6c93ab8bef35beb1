package dev.clientele.app.doctor;

import dev.clientele.app.outgoing.DeliveryState;
import dev.clientele.model.ValueFormatter;
import dev.clientele.model.subscription.Subscription;
import dev.clientele.store.Database;
import dev.clientele.store.StoreException;
import dev.clientele.store.StoreInspection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Whether digests are sent. Says nothing of a store that is not there or not up to date.
public record DeliveryCheck(Path file, ValueFormatter wording, Instant now) {

    private static final String DIGESTS = "Digests";

    public List<Diagnosis> findings() {
        try {
            return Files.exists(file) && StoreInspection.of(file).isCurrent()
                    ? findings(DeliveryState.of(Database.open(file), now))
                    : List.of();
        } catch (StoreException unreadable) {
            return List.of(Diagnosis.broken(DIGESTS, String.valueOf(unreadable.getMessage())));
        }
    }

    private List<Diagnosis> findings(DeliveryState state) {
        var findings = new ArrayList<Diagnosis>();
        var next = state.nextRun().map(due -> ", the next due at " + due).orElse("");
        var waiting = state.waiting() == 0 ? "" : "; " + wording.counted(state.waiting(), "message waits", "messages wait");
        var orders = wording.counted(state.active(), "subscription", "subscriptions") + next + waiting;
        findings.add(state.active() + state.paused().size() == 0
                ? Diagnosis.fine(DIGESTS, "none ordered yet. Type digest subscribe where people ask")
                : Diagnosis.fine(DIGESTS, orders));
        state.paused().forEach(paused -> findings.add(finding(paused)));
        return findings;
    }

    private static Diagnosis finding(Subscription paused) {
        var to = paused.order().to();
        var which = "digest " + paused.id() + " to " + to.place() + " in " + to.platform() + " is paused";
        return paused.pausedBecause().isEmpty()
                ? Diagnosis.fine(DIGESTS, which)
                : Diagnosis.notable(DIGESTS, which + ": " + paused.pausedBecause() + ". Fix it, then type digest resume " + paused.id());
    }
}
