package dev.clientele.insight;

import dev.clientele.model.Dimension;
import java.util.EnumSet;
import java.util.TreeMap;

/// `matrix` answers as SQL and slow loops do, over random stores.
final class MatrixSqlTest extends AnswersAsSqlDoes {

    MatrixSqlTest() {
        super("matrix", 12);
    }

    @Override
    void check(OracleStores asked, Question question) {
        var filters = new TreeMap<>(question.scope().filters());
        filters.keySet().removeAll(EnumSet.of(Dimension.OWNER, Dimension.TIER));
        var scope = new SqlScope(filters, question.scope().asOf(), question.scope().window());
        var oracle = new MatrixOracle(asked.books(), scope, asked.terms().matrix());
        var words = "matrix" + scope.words() + question.asOfWords();
        oracle.check(words, asked.desk().ask(words));
    }
}
