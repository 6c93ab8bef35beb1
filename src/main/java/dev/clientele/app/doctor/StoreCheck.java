package dev.clientele.app.doctor;

import dev.clientele.model.ValueFormatter;
import dev.clientele.store.StoreException;
import dev.clientele.store.StoreInspection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Whether the store is there, sound and up to date.
public record StoreCheck(Path file, ValueFormatter wording, LocalDate today) {

    private static final String STORE = "Store";
    private static final String DATA = "Data";
    private static final int OLD_DAYS = 45;

    public List<Diagnosis> findings() {
        if (!Files.exists(file)) {
            return List.of(Diagnosis.notable(STORE, file + " is not there yet. Import invoices with ./clientele import FILE"));
        }
        try {
            return findings(StoreInspection.of(file));
        } catch (StoreException unreadable) {
            return List.of(Diagnosis.broken(STORE, unreadable.getMessage() + " Restore it from a backup, or name another one."));
        }
    }

    private List<Diagnosis> findings(StoreInspection found) {
        var findings = new ArrayList<Diagnosis>();
        if (found.damage().isPresent()) {
            findings.add(Diagnosis.broken(STORE, file + " is damaged: " + found.damage().get() + ". Restore it from a backup."));
        }
        if (!found.isKnown()) {
            findings.add(Diagnosis.broken(STORE, file + " was made by a newer version of Clientele (schema " + found.schemaVersion()
                    + "). Use that version."));
        }
        if (findings.isEmpty()) {
            findings.add(Diagnosis.fine(STORE, file + " is sound; schema " + found.schemaVersion() + ", data version "
                    + found.counts().dataVersion()));
            findings.addAll(data(found));
        }
        return findings;
    }

    private List<Diagnosis> data(StoreInspection found) {
        if (found.lastDay().isEmpty()) {
            return List.of(Diagnosis.notable(DATA, "none yet. Import invoices with ./clientele import FILE"));
        }
        var last = found.lastDay().get();
        var counts = found.counts();
        var amount = wording.counted(counts.customers(), "customer", "customers") + profiles(counts) + ", "
                + wording.counted(counts.invoices(), "invoice",
                        "invoices")
                + ", " + wording.counted(counts.lines(), "line", "lines");
        var age = ChronoUnit.DAYS.between(last, today);
        var until = "the last invoice is of " + wording.day(last) + (age > 0 ? ", " + wording.counted(age, "day", "days") + " ago" : "");
        return List.of(Diagnosis.fine(DATA, amount), age > OLD_DAYS
                ? Diagnosis.notable(DATA, until + ". Import newer ones for answers about now")
                : Diagnosis.fine(DATA, until));
    }

    /// How many customers a file of customers describes and how many never bought, where there are such.
    private String profiles(StoreInspection.Counts counts) {
        var words = new ArrayList<String>();
        if (counts.described() > 0) {
            words.add(wording.count(counts.described()) + " described by a file of customers");
        }
        if (counts.neverBought() > 0) {
            words.add(wording.count(counts.neverBought()) + " never bought");
        }
        return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
    }
}
