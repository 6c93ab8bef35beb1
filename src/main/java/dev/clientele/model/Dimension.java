package dev.clientele.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What customers, documents and lines can be filtered and grouped by.
public enum Dimension {
    COUNTRY("countries"), SEGMENT("segments"), INDUSTRY("industries"), OWNER("owners"), CHANNEL("channels"), PRODUCT("products"), CATEGORY(
            "categories"),
    TIER("tiers");

    private static final List<Dimension> OF_DATA = Arrays.stream(values()).filter(dimension -> dimension != TIER).toList();

    private final String plural;

    Dimension(String plural) {
        this.plural = plural;
    }

    /// Those that the data names; the others are computed from it.
    public static List<Dimension> ofData() {
        return OF_DATA;
    }

    /// The word a person types: `country`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// More than one of it: `countries`.
    public String plural() {
        return plural;
    }
}
