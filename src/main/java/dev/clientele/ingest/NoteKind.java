package dev.clientele.ingest;

/// What is worth knowing about rows that were taken as they are.
public enum NoteKind {
    UNASSIGNED("without a customer, kept as unassigned"),
    NEGATIVE("negative amounts (credit notes and returns)"),
    ZERO("amounts of zero"),
    NO_COST("without a cost"),
    NO_PRODUCT_NAME("without a product name"),
    NO_NUMBER("without an invoice number, known again by their content"),
    LEFT_OUT("left out, because their status says that they are no revenue"),
    UNKNOWN_LEFT_OUT("of these without a day that can be read, so that invoices of earlier files are not taken out for them"),
    UNNUMBERED_LEFT_OUT(
            "of these without an invoice number, so that an earlier file's sale is taken out for them where all else is the same"),
    CONTROL("with control characters, which were taken as blanks"),
    SUM("sums of the rows above them, not counted"),
    HEADER("rows with the header again, skipped"),
    HEADING("headings of groups, which the rows below them bear"),
    FOOTNOTE("lines of text between or below the rows, skipped"),
    SPELLINGS("customers whose numbers differ from others in zeros in front or in capitals alone; each stays a customer of its own"),
    BLANK("blank rows, skipped"),
    TWO_COUNTRIES("customers with more than one country"),
    TWO_NUMBERS("names that several customer numbers bear; each number stays a customer of its own"),
    TWO_OWNERS("customers whose owner changes; each keeps the latest"),
    REPEATED("rows about one that earlier rows describe, taken together");

    private final String words;

    NoteKind(String words) {
        this.words = words;
    }

    /// The kind's place in an array that has one for each kind.
    @SuppressWarnings("EnumOrdinal") // the constants' order is that of the array, and nothing keeps it for longer
    int place() {
        return ordinal();
    }

    public String words() {
        return words;
    }
}
