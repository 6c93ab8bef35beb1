package dev.clientele.ingest.convert;

import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.Intake;
import dev.clientele.ingest.Layout;
import dev.clientele.ingest.Remark.Topic;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.kind.LineKind;
import dev.clientele.ingest.kind.Standing;
import dev.clientele.ingest.kind.StandingChoice;
import java.util.Optional;

/// Tells of lines that are no goods, such as a gift card that was sold or shipping, what they come to, and asks about those that may be no
/// revenue. Not for use by several threads.
final class LineKinds {

    private final Optional<Field> description;
    private final StandingChoice choice;
    private final boolean saysKinds;
    private final Intake intake;
    private final TextTable<Optional<LineKind>> known = new TextTable<>();

    LineKinds(Layout layout, Intake intake) {
        this.description = description(layout.columns());
        this.choice = layout.standings();
        this.saysKinds = layout.saysKinds();
        this.intake = intake;
    }

    private static Optional<Field> description(Columns columns) {
        return Optional.of(Field.PRODUCT_NAME).filter(columns::has).or(() -> Optional.of(Field.PRODUCT).filter(columns::has));
    }

    /// Takes in a row's amount; true where the person said that such lines are left out.
    boolean isLeftOut(Row row, long net) {
        return kind(row).filter(kind -> isLeftOut(kind, net)).isPresent();
    }

    private Optional<LineKind> kind(Row row) {
        return description.filter(field -> !row.isMissing(field))
                .flatMap(field -> known.entry(row, field, (text, first) -> LineKind.of(text)));
    }

    private boolean isLeftOut(LineKind kind, long net) {
        var words = kind.words(net < 0);
        var said = choice.standing(words);
        if (said.filter(Standing::isLeftOut).isPresent()) {
            intake.remarks().tally(Topic.LEFT_OUT, words).add(net);
            return true;
        }
        intake.remarks().tally(Topic.AMOUNT, words + ", counted as revenue").add(net);
        if (said.isEmpty() && kind.isAsked() && !saysKinds) {
            intake.unclear().sum(words).add(net);
        }
        return false;
    }
}
