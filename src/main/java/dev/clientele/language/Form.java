package dev.clientele.language;

import java.util.List;

/// The form that an answer is wanted in: `as a table`, `in excel`.
///
/// @param lead what stands before the question
/// @param tail what stands behind it
record Form(String lead, String tail) {

    private static final List<Meaning> DRAWN = List.of(Meaning.LINE, Meaning.BARS, Meaning.TABLE);

    /// Takes what the clues say of it. A chart is what an answer has by itself.
    static Form take(Clues clues) {
        var lead = clues.take(Meaning.CSV) ? "export " : clues.take(Meaning.XLSX) ? "export xlsx " : "";
        var drawn = DRAWN.stream().filter(clues::has).findFirst();
        DRAWN.forEach(clues::take);
        clues.take(Meaning.CHART);
        return new Form(lead, drawn.map(meaning -> " as " + meaning.word()).orElse(""));
    }

    String of(String question) {
        return lead + question + tail;
    }
}
