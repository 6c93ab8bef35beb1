package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Tone;

/// What a mark is drawn with; the palette knows the colour.
sealed interface Ink {

    /// The card, its text and its lines.
    enum Plain implements Ink {
        /// the ground everything stands on
        CARD,
        /// headlines, names and figures
        TEXT,
        /// subtitles, ticks and notes
        QUIET,
        /// lines to read values along
        GRID,
        /// the line at zero
        ZERO
    }

    /// The area of a bar or the stroke of a line.
    record Fill(Tone tone) implements Ink {}

    /// Words of the same meaning as a fill, dark or light enough to read.
    record Word(Tone tone) implements Ink {}

    /// A cell's ground: from hardly more than the card at 0 to the tone's fill at 1.
    record Shade(Tone tone, double strength) implements Ink {}

    /// Words on a shade, dark or light, whichever is easier to read on it.
    record OnShade(Shade shade) implements Ink {}
}
