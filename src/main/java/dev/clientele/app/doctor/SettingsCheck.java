package dev.clientele.app.doctor;

import dev.clientele.app.settings.BadSettings;
import dev.clientele.app.settings.Settings;
import dev.clientele.app.settings.SettingsSource;
import java.util.ArrayList;
import java.util.List;

/// Whether the settings can be used.
///
/// @param usable the settings or, where they have faults, the defaults
public record SettingsCheck(Settings usable, List<Diagnosis> findings) {

    private static final String SUBJECT = "Settings";

    public SettingsCheck {
        findings = List.copyOf(findings);
    }

    public static SettingsCheck of(SettingsSource source) {
        var findings = new ArrayList<Diagnosis>();
        var usable = Settings.defaults();
        try {
            usable = source.load();
            findings.add(Diagnosis.fine(SUBJECT, usable.file().map(file -> file + " and the environment")
                    .orElse("no " + SettingsSource.USUAL + " here: defaults and the environment")));
        } catch (BadSettings bad) {
            bad.faults().forEach(fault -> findings.add(Diagnosis.broken(SUBJECT, fault.toString())));
        }
        source.strangers().forEach(fault -> findings.add(Diagnosis.notable(SUBJECT, fault.toString())));
        return new SettingsCheck(usable, findings);
    }
}
