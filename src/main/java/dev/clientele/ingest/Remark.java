package dev.clientele.ingest;

import java.util.OptionalLong;

/// One thing that a person should hear about how a file was read, to judge whether it was read rightly.
///
/// @param text a sentence, or for what is counted the file's own word: `Paid`
/// @param rows how many rows it is about; empty for a sentence about the whole file
/// @param net the sum of their amounts, in minor units of the reporting currency
public record Remark(Topic topic, String text, OptionalLong rows, OptionalLong net) {

    /// What remarks are about, in the order in which a report has them.
    public enum Topic {
        COLUMN("What was taken for what"),
        UNUSED("Columns not used"),
        COUNTED("Counted as revenue"),
        LEFT_OUT("Left out"),
        AMOUNT("Amounts"),
        CUSTOMER("Customers"),
        DOCUMENT("Invoices"),
        FILE("The file");

        private final String title;

        Topic(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
