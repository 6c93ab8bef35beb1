package dev.clientele.insight.matrix;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.portfolio.matrix.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The small print of all answers about the portfolio matrix.
record MatrixNotes(Standing standing) {

    List<String> all() {
        var asked = standing.asked();
        var notes = new ArrayList<>(List.of(Definition.PORTFOLIO_MATRIX.sentence(), Definition.PERCENTILE_RANK.sentence(), weights()));
        var footnotes = new Footnotes(asked, asked.wording());
        notes.add(footnotes.asOf());
        footnotes.uncompared(asked.dataEnd().minusYears(2)).ifPresent(notes::add);
        return notes;
    }

    /// `Weights: value 40, growth 30; tenure 20, recency 25. Industry is not known and does not count.`
    private String weights() {
        return standing.asked()
                .phrase("Weights: {attractiveness} for attractiveness, {strength} for the relationship; low or weak below {low}, high or "
                        + "strong from {high}.[ Not known here, so that the others weigh the more: {unknown}.]")
                .with("attractiveness", weights(true)).with("strength", weights(false)).with("low", standing.terms().lowBelow())
                .with("high", standing.terms().highFrom()).with("unknown", String.join(", ", standing.unknown())).words();
    }

    private String weights(boolean attractiveness) {
        return Factor.of(attractiveness).stream().filter(standing::counts)
                .map(factor -> factor.word() + " " + standing.terms().weight(factor)).collect(Collectors.joining(", "));
    }
}
