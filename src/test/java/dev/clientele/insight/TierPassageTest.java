package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.model.Value;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who left a tier and who reached one are as many as the matrix of moves says, which is checked against SQL: over the customers of
/// AdventureWorks.
final class TierPassageTest {

    private static final List<String> TIERS = List.of("platinum", "gold", "silver", "bronze");
    private static final int INACTIVE = TIERS.size();

    @TempDir
    java.nio.file.Path folder;

    @Test
    void asManyLeaveAndReachATierAsTheMatrixSays() {
        var desk = RealStore.of(folder, "adventureworks/reseller_FactResellerSales.csv").desk();
        for (var period : List.of("", " 2019", " last quarter")) {
            var matrix = matrix(desk.ask("tiers moves" + period));
            for (var from = 0; from < INACTIVE; from++) {
                var row = from;
                var left = IntStream.rangeClosed(0, INACTIVE).filter(to -> to != row).mapToLong(to -> matrix[row][to]).sum();
                assertThat(customers(desk, "leaving " + TIERS.get(from) + period)).as(TIERS.get(from) + period).isEqualTo(left);
                var reached = IntStream.range(0, matrix.length).filter(other -> other != row).mapToLong(other -> matrix[other][row]).sum();
                assertThat(customers(desk, "reaching " + TIERS.get(from) + period)).as(TIERS.get(from) + period).isEqualTo(reached);
                assertThat(customers(desk, "leaving " + TIERS.get(from) + " reaching inactive" + period)).isEqualTo(matrix[row][INACTIVE]);
                for (var to = 0; to < INACTIVE; to++) {
                    if (to != from) {
                        assertThat(customers(desk, "leaving " + TIERS.get(from) + " reaching " + TIERS.get(to) + period))
                                .as(TIERS.get(from) + " to " + TIERS.get(to) + period).isEqualTo(matrix[from][to]);
                    }
                }
            }
        }
    }

    private static long customers(Desk desk, String passage) {
        var reply = desk.ask("tiers moves 1000 " + passage);
        var count = ((Value.Count) reply.figures().getOrDefault("customers", new Value.Count(-1))).count();
        assertThat(reply.tables().getFirst().rows()).as(passage).hasSize((int) count);
        return count;
    }

    /// Without the totals at its right and below.
    private static long[][] matrix(Reply reply) {
        return reply.tables().getFirst().rows().stream()
                .map(row -> row.subList(1, INACTIVE + 2).stream().mapToLong(cell -> ((Value.Count) cell).count()).toArray())
                .toArray(long[][]::new);
    }
}
