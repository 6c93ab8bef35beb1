package dev.clientele.chart.raster;

/// The few ways a chart sets its text. Sizes are logical pixels on a chart 720 wide, so that a chart shown at half that
/// width, as on a phone, still has its labels at 11.
public enum Lettering {
    /// the finding
    TITLE(34, 40, true),
    /// what is measured
    SUBTITLE(23, 30, false),
    /// ticks, names and notes
    LABEL(22, 28, false),
    /// figures and direct labels
    STRONG(22, 28, true),
    /// figures in cells too narrow for labels; the only text too small for a phone
    SMALL(17, 22, false);

    private static final double ASCENT = 0.74;
    private static final double DESCENT = 0.23;

    private final int size;
    private final int leading;
    private final boolean bold;

    Lettering(int size, int leading, boolean bold) {
        this.size = size;
        this.leading = leading;
        this.bold = bold;
    }

    public int size() {
        return size;
    }

    /// From one baseline to the next.
    public int leading() {
        return leading;
    }

    public boolean bold() {
        return bold;
    }

    /// From the baseline up to the top of `b` and `d`.
    public double ascent() {
        return size * ASCENT;
    }

    /// From the baseline down to the bottom of `g` and `p`.
    public double descent() {
        return size * DESCENT;
    }

    /// How far below the middle of a line of figures its baseline lies.
    public double drop() {
        return size * 0.33;
    }
}
