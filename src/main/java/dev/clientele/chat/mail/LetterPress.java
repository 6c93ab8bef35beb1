package dev.clientele.chat.mail;

import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Reply;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.function.Function;

/// Makes letters of replies. Safe for use by many threads.
///
/// @param charts a chart as a PNG file
public record LetterPress(ValueFormatter wording, Function<ChartSpec, byte[]> charts) {

    /// A longer table is cut, and says so: mail programs cut longer letters without saying what is missing.
    static final int MOST_ROWS = 100;

    Letter letter(Reply reply) {
        var pictures = new ArrayList<Letter.Picture>();
        for (var chart : reply.charts()) {
            pictures.add(new Letter.Picture(Letter.Picture.id(pictures.size()), charts.apply(chart)));
        }
        return new Letter(LetterSubject.of(reply.headline()), new LetterPage(wording, reply).html(), new LetterText(wording, reply).text(),
                pictures);
    }
}
