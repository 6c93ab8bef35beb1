package dev.clientele.chat;

/// What a file that somebody sent is called on this machine: its name without what a name of a file must not hold.
public final class SafeName {

    private static final int LONGEST = 100;

    private SafeName() {}

    /// A name without folders that is neither empty nor hidden; its end is kept where it is too long.
    public static String of(String sent) {
        var clean = sent.replaceAll("[^\\p{L}\\p{M}\\p{N}._ ()&+-]", "_").strip().replaceAll("^\\.+", "_");
        return clean.isBlank() ? "file" : clean.substring(Math.max(0, clean.length() - LONGEST));
    }
}
