package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Tone;
import java.util.Map;

/// The colours of charts, for light and for dark surroundings.
public record Theme(Palette light, Palette dark) {

    /// The surroundings a chart is shown in. Pictures in a chat cannot know and are light.
    public enum Mode {
        LIGHT, DARK
    }

    /// After Okabe and Ito's colours for the colour-blind, spread in lightness so that tones differ in grey, too.
    public static Theme standard() {
        var light = new Palette(0xFFFFFF, 0x16191D, 0x5B636C, 0xDDE1E5, 0x3A4047,
                Map.of(Tone.PRIMARY, 0x0B3F6E, Tone.GAIN, 0x0B917A, Tone.REGAIN, 0x6CC1EF, Tone.LOSS, 0xB93420, Tone.MUTED, 0x9AA1A9,
                        Tone.SECOND, 0xE69A00, Tone.THIRD, 0x9C5594, Tone.FOURTH, 0xA3CDEB));
        var dark = new Palette(0x16191D, 0xF1F3F5, 0xA5ADB6, 0x32383F, 0xC3C9CF,
                Map.of(Tone.PRIMARY, 0xA5CEF7, Tone.GAIN, 0x2CC3A5, Tone.REGAIN, 0xD2F7EB, Tone.LOSS, 0xE86A50, Tone.MUTED, 0x656D76,
                        Tone.SECOND, 0xE8A020, Tone.THIRD, 0xCB7FA8, Tone.FOURTH, 0x2E6DA4));
        return new Theme(light, dark);
    }

    Palette palette(Mode mode) {
        return switch (mode) {
            case LIGHT -> light;
            case DARK -> dark;
        };
    }
}
