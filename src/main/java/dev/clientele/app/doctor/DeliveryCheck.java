package dev.clientele.app.doctor;

import static java.util.Objects.requireNonNull;

import dev.clientele.app.delivery.DeliveryState;
import dev.clientele.model.Wording;
import dev.clientele.model.delivery.Subscription;
import dev.clientele.store.Database;
import dev.clientele.store.StoreException;
import dev.clientele.store.StoreInspection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Whether digests are sent. Says nothing of a store that is not there or not up to date.
public record DeliveryCheck(Path file, Wording wording, Instant now) {

    private static final String DIGESTS = "Digests";

    public DeliveryCheck {
        requireNonNull(file, "file is null");
        requireNonNull(wording, "wording is null");
        requireNonNull(now, "now is null");
    }

    public List<Finding> findings() {
        try {
            return Files.exists(file) && StoreInspection.of(file).isCurrent()
                    ? findings(DeliveryState.of(Database.open(file), now))
                    : List.of();
        } catch (StoreException unreadable) {
            return List.of(Finding.broken(DIGESTS, String.valueOf(unreadable.getMessage())));
        }
    }

    private List<Finding> findings(DeliveryState state) {
        var findings = new ArrayList<Finding>();
        var next = state.nextRun().map(due -> ", the next due at " + due).orElse("");
        var waiting = state.waiting() == 0 ? "" : "; " + wording.counted(state.waiting(), "message waits", "messages wait");
        var orders = wording.counted(state.active(), "subscription", "subscriptions") + next + waiting;
        findings.add(state.active() + state.paused().size() == 0
                ? Finding.fine(DIGESTS, "none ordered yet. Type digest subscribe where people ask")
                : Finding.fine(DIGESTS, orders));
        state.paused().forEach(paused -> findings.add(finding(paused)));
        return findings;
    }

    private static Finding finding(Subscription paused) {
        var to = paused.order().to();
        var which = "digest " + paused.id() + " to " + to.place() + " in " + to.platform() + " is paused";
        return paused.pausedBecause().isEmpty()
                ? Finding.fine(DIGESTS, which)
                : Finding.notable(DIGESTS, which + ": " + paused.pausedBecause() + ". Mend it, then type digest resume " + paused.id());
    }
}
