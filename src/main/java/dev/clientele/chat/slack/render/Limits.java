package dev.clientele.chat.slack.render;

/// What Slack takes at most. Characters are counted as UTF-16 units, which is never fewer than Slack counts.
///
/// From Slack's reference of Block Kit and of `chat.postMessage`.
public final class Limits {

    /// Blocks of a message.
    static final int BLOCKS = 50;
    /// A header's letters.
    public static final int HEADER = 150;
    /// A text's letters.
    static final int TEXT = 3_000;
    /// The letters of a picture's alternative text.
    static final int ALT_TEXT = 2_000;
    /// The letters of a message's text outside its blocks that Slack recommends.
    static final int FALLBACK = 4_000;
    /// Fields of a section.
    static final int FIELDS = 10;
    /// Texts in a context block.
    static final int CONTEXT_TEXTS = 10;
    /// Buttons in an actions block.
    static final int BUTTONS = 25;
    /// The letters on a button, or of an option.
    public static final int LABEL = 75;
    /// The letters a button carries.
    public static final int BUTTON_VALUE = 2_000;
    /// A table's rows, with its head.
    static final int TABLE_ROWS = 100;
    /// A table's columns.
    static final int TABLE_COLUMNS = 20;
    /// The letters of all cells of a message.
    static final int TABLE_LETTERS = 10_000;
    /// Options of a menu.
    public static final int OPTIONS = 100;
    /// The letters an option carries.
    public static final int OPTION_VALUE = 150;
    /// Options of the menu at the end of a row of buttons.
    static final int MENU = 5;
    /// The letters on the buttons of a question whether something is really meant.
    static final int CONFIRM = 30;
    /// The letters of what is wrong with a field.
    public static final int FAULT = 300;
    /// The letters of a dialog's title and of its buttons.
    public static final int DIALOG_TITLE = 24;

    private Limits() {}
}
