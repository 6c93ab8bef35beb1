package dev.clientele.model;

/// Whom or what profiles describe.
public enum Subject {
    CUSTOMERS("customer"), PRODUCTS("product");

    private final String one;

    Subject(String one) {
        this.one = one;
    }

    /// The word for one of them: `customer`.
    public String one() {
        return one;
    }

    /// The word for several of them: `customers`.
    public String many() {
        return one + "s";
    }
}
