package dev.clientele.model;

import java.util.Locale;

/// What customers, documents and lines can be filtered and grouped by.
public enum Dimension {
    COUNTRY("countries"), SEGMENT("segments"), INDUSTRY("industries"), OWNER("owners"), CHANNEL("channels"), PRODUCT("products"), CATEGORY(
            "categories");

    private final String plural;

    Dimension(String plural) {
        this.plural = plural;
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
