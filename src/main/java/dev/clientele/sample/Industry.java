package dev.clientele.sample;

import java.util.List;

/// What a customer of the sample company does: it decides what is bought and how hard the slump year hits.
enum Industry {
    MANUFACTURING("Manufacturing", "manufacturing", 0.95, "FA HT PT ME AD SA"), //
    CONSTRUCTION("Construction", "construction", 1.0, "FA PT HT SA EL AD"), //
    AUTOMOTIVE("Automotive", "automotive", 0.88, "HT AD FA ME CL SA"), //
    FOOD("Food and beverage", "food", 1.02, "CL PA SA ST AD EL"), //
    LOGISTICS("Logistics", "logistics", 1.05, "PA ST SA EL CL HT"), //
    HOSPITALITY("Hospitality", "hospitality", 0.68, "CL EL PA SA ST HT"), //
    HEALTHCARE("Healthcare", "healthcare", 1.12, "CL SA EL ST PA ME"), //
    ADMINISTRATION("Education and administration", "administration", 0.95, "EL CL HT ST SA PT");

    private final String label;
    private final String key;
    private final double slump;
    private final String categories;

    Industry(String label, String key, double slump, String categories) {
        this.label = label;
        this.key = key;
        this.slump = slump;
        this.categories = categories;
    }

    String label() {
        return label;
    }

    /// Its name in `names.properties`.
    String key() {
        return key;
    }

    /// The value of an order in the slump year, against a normal one.
    double slump() {
        return slump;
    }

    /// The code of the product category it wants most after `rank` others.
    String category(int rank) {
        return categories.split(" ", -1)[rank];
    }

    static Industry of(Segment segment, Chance chance) {
        return segment == Segment.PUBLIC_SECTOR
                ? List.of(HEALTHCARE, ADMINISTRATION).get(chance.weighted(3, 7))
                : values()[chance.weighted(22, 20, 11, 12, 13, 12, 7)];
    }
}
