package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Tone;
import java.util.List;
import java.util.Map;

/// The colours of charts, for light and for dark surroundings, and for such as are not known.
public record Theme(Palette light, Palette dark, Palette clear) {

    /// A white page, and the ground of chats in their dark looks.
    private static final List<Integer> GROUNDS = List.of(0xFFFFFF, 0x1A1D21);

    /// The surroundings a chart is shown in.
    public enum Mode {
        LIGHT, DARK,
        /// either, as whoever looks has chosen: the picture has no ground of its own, and can be read on both
        CLEAR
    }

    /// After Okabe and Ito's colours for the colour-blind, spread in lightness so that tones differ in grey, too.
    public static Theme standard() {
        var light = new Palette(0xFFFFFF, 0x16191D, 0x5B636C, 0xDDE1E5, 0x3A4047,
                Map.of(Tone.PRIMARY, 0x0B3F6E, Tone.GAIN, 0x0B917A, Tone.REGAIN, 0x6CC1EF, Tone.LOSS, 0xB93420, Tone.MUTED, 0x9AA1A9,
                        Tone.SECOND, 0xE69A00, Tone.THIRD, 0x9C5594, Tone.FOURTH, 0xA3CDEB));
        var dark = new Palette(0x16191D, 0xF1F3F5, 0xA5ADB6, 0x32383F, 0xC3C9CF,
                Map.of(Tone.PRIMARY, 0xA5CEF7, Tone.GAIN, 0x2CC3A5, Tone.REGAIN, 0xD2F7EB, Tone.LOSS, 0xE86A50, Tone.MUTED, 0x656D76,
                        Tone.SECOND, 0xE8A020, Tone.THIRD, 0xCB7FA8, Tone.FOURTH, 0x2E6DA4));
        var clear = new Palette(0xE4E8EC, 0x757D86, 0x757D86, 0x868E96, 0x868E96,
                Map.of(Tone.PRIMARY, 0x0F54DB, Tone.GAIN, 0x33AB87, Tone.REGAIN, 0x4094A9, Tone.LOSS, 0xB94A32, Tone.MUTED, 0xA8AEB7,
                        Tone.SECOND, 0xA47C13, Tone.THIRD, 0xBE3394, Tone.FOURTH, 0x7A9BC7),
                GROUNDS);
        return new Theme(light, dark, clear);
    }

    Palette palette(Mode mode) {
        return switch (mode) {
            case LIGHT -> light;
            case DARK -> dark;
            case CLEAR -> clear;
        };
    }
}
