package dev.clientele.btyd.company;

import java.util.Locale;

/// A model of lifetimes, in the order in which answers prefer them.
public enum ModelKind {
    BGNBD("BG/NBD"), PARETONBD("Pareto/NBD");

    private final String label;

    ModelKind(String label) {
        this.label = label;
    }

    /// What it is called: `BG/NBD`.
    public String label() {
        return label;
    }

    /// The word a person types: `bgnbd`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
