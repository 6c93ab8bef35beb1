package dev.clientele.chat.terminal;

/// What text is written to.
///
/// @param width columns; text for no terminal is as wide as it likes
/// @param colours whether it understands ANSI colours
public record Screen(int width, boolean colours) {

    private static final int NARROWEST = 20;

    public Screen {
        width = Math.max(NARROWEST, width);
    }

    /// A file or a pipe.
    public static Screen none() {
        return new Screen(Integer.MAX_VALUE, false);
    }

    /// How wide prose may be: long lines are hard to read, however wide the window.
    int proseWidth() {
        return width == Integer.MAX_VALUE ? width : Math.min(width, 110);
    }

    String paint(Ink ink, String text) {
        return colours && !text.isEmpty() ? ink.code() + text + Ink.PLAIN : text;
    }

    /// How a part of a reply is emphasised.
    enum Ink {
        HEADLINE("1;36"), STRONG("1"), FAINT("2"), WARNING("33"), ERROR("31");

        static final String PLAIN = "\u001b[0m";

        private final String numbers;

        Ink(String numbers) {
            this.numbers = numbers;
        }

        String code() {
            return "\u001b[" + numbers + "m";
        }
    }
}
