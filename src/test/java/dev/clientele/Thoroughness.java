package dev.clientele;

/// How much the long tests do: the usual build does a part of it, always the same one; `mvn verify -Dlong` does all of it, with another
/// seed each time.
public final class Thoroughness {

    private static final long USUAL_SEED = 20_260_101;

    private Thoroughness() {}

    /// So often, or as often as the full mode wants it.
    public static int times(int usual, int full) {
        return isFull() ? full : usual;
    }

    /// What random tests begin with, unless `-Dseed` says it.
    public static long seed() {
        return Long.getLong("seed", isFull() ? System.nanoTime() : USUAL_SEED);
    }

    private static boolean isFull() {
        return Boolean.getBoolean("long");
    }
}
