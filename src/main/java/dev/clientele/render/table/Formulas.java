package dev.clientele.render.table;

/// Keeps text from being taken for a formula by the spreadsheet that opens it.
final class Formulas {

    /// What a formula begins with in one program or another; tab and line breaks are skipped by them.
    private static final String BEGINNINGS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private Formulas() {}

    /// The text, behind an apostrophe where it begins like a formula (OWASP, CSV injection).
    static String defused(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
