package dev.clientele;

/// How much the long tests do: the usual build does a part of it, `mvn verify -Dlong` all of it. Both do the same each time, so that who
/// sees a test fail can see it again; `-Dseed=N` has random tests do something else.
public final class Thoroughness {

    private static final long SEED = 20_260_101;

    private Thoroughness() {}

    /// So often, or as often as the full mode wants it.
    public static int times(int usual, int full) {
        return isFull() ? full : usual;
    }

    /// What random tests begin with.
    public static long seed() {
        return Long.getLong("seed", SEED);
    }

    private static boolean isFull() {
        return Boolean.getBoolean("long");
    }
}
