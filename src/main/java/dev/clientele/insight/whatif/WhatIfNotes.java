package dev.clientele.insight.whatif;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import java.util.ArrayList;
import java.util.List;

/// The small print of what would be.
record WhatIfNotes(Company company) {

    /// @param assumptions what is taken for granted in this answer
    List<String> of(List<String> assumptions) {
        var asked = company.asked();
        var notes = new ArrayList<>(assumptions);
        notes.add(Definition.WHAT_IF.sentence());
        notes.add(asked.phrase(
                "Customer equity: yearly gross profit of today's active customers x r / (1 + i - r), the margin multiple, with r the "
                        + "retention and i = {discount}; with those won in the next {years year}, each with a first year as new ones had and less what "
                        + "winning them costs.[ {unknown}]")
                .with("discount", asked.wording().share(asked.settings().lifetime().discountRate()))
                .with("years", asked.settings().lifetime().horizonYears())
                .with("unknown", asked.portfolio().costs().isEmpty()
                        ? "What it costs to win, keep and serve customers is not known and counts as nothing: import it with `--costs`."
                        : "")
                .words());
        notes.add(asOf());
        return notes;
    }

    /// That of the best split of spending.
    List<String> ofSplit() {
        return List.of(Definition.SPENDING_SPLIT.sentence(), asOf());
    }

    private String asOf() {
        return new Footnotes(company.asked(), company.asked().wording()).asOf();
    }
}
