package dev.clientele.insight.compare;

import dev.clientele.analysis.Coverage;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.Scope;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Tiers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/// The subjects with their figures, and how two of them differ: the first one less the second, of periods the later less the
/// earlier.
record Comparison(Subjects subjects, List<SubjectFigures> figures, List<KeyFigureRow> rows) {

    static Comparison of(Subjects subjects) {
        var known = new HashMap<LocalDate, Tiers>();
        var asked = subjects.asked();
        var figures = subjects.list().stream().map(subject -> SubjectFigures.of(subject,
                known.computeIfAbsent(subject.end().minusDays(1), day -> Scope.tiers(asked.portfolio(), asked.settings(), day)))).toList();
        return new Comparison(subjects, figures, new KeyFigureRows(subjects, figures).all());
    }

    boolean isOfTwo() {
        return figures.size() == 2;
    }

    /// Which of two is measured against the other.
    private int measured() {
        return subjects.arePeriods() ? 1 : 0;
    }

    Value difference(KeyFigureRow row) {
        return KeyFigureRow.difference(row.values().get(measured()), row.values().get(1 - measured()));
    }

    /// By what part; undefined where the earlier of two periods begins before the data does.
    Value relative(KeyFigureRow row) {
        if (subjects.inPart().isPresent()) {
            return Coverage.BEGINS_LATER;
        }
        return KeyFigureRow.relative(row.values().get(measured()), row.values().get(1 - measured()));
    }

    /// What the difference is: `Germany less France`.
    String differenceWords() {
        return subjects.list().get(measured()).label() + " less " + subjects.list().get(1 - measured()).label();
    }

    Inquiry asked() {
        return subjects.asked();
    }

    Money money(long minor) {
        return asked().money(minor);
    }

    /// An amount for a sentence.
    String words(long minor) {
        return asked().wording().moneyShort(money(minor));
    }
}
