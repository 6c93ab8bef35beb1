package dev.clientele.chat.web;

import dev.clientele.chat.Operations;
import dev.clientele.chat.web.view.Company;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// What the server shows beside answers.
///
/// @param company asked whenever a page or an answer is shown, so that an import shows
/// @param operations what machines are told
/// @param opening the question whose answer opens a page on which nothing was asked yet; empty for none
/// @param changes a number that is another one as soon as that question may have another answer although the data and the day stay
/// @param uploads what becomes of files that people bring; empty where none are taken
public record PageContext(Supplier<Company> company, Operations operations, Optional<String> opening, LongSupplier changes,
        Optional<Uploads> uploads) {

    /// Of a page that takes no files.
    public PageContext(Supplier<Company> company, Operations operations, Optional<String> opening, LongSupplier changes) {
        this(company, operations, opening, changes, Optional.empty());
    }
}
