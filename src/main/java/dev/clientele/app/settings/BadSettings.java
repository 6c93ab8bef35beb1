package dev.clientele.app.settings;

import java.util.List;
import java.util.stream.Collectors;

/// The settings cannot be used; the message names everything wrong with them, a line each.
public final class BadSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    BadSettings(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
