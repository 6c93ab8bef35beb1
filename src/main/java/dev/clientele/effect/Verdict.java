package dev.clientele.effect;

/// What can be said of an effect.
public enum Verdict {
    IMPROVED("improved"), NO_EFFECT_SHOWN("no effect shown"), WORSE("worse"), CANNOT_TELL("cannot tell yet");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /// `no effect shown`.
    public String words() {
        return words;
    }
}
