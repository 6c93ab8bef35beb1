package dev.clientele.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.portfolio.DocumentCensus.Group;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Every document is counted, or left out for one reason.
final class DocumentCensusTest {

    @Test
    void documentsOfSomeCustomersMoveFromCountedToLeftOut() {
        var all = Selection.all(new Columns(3).add(0, "2024-03-01", 60).add(1, "2024-03-01", 20).add(1, "2024-04-01", -20)
                .add(1, "2022-01-01", 7).add(2, "2024-05-01", -5).add(3, "2024-03-01", 9).build());
        var counted = census(all);
        var census = counted.leavingOut(census(all.only(new boolean[]{false, true, false})));
        assertThat(census.documents(Group.COUNTED)).isEqualTo(2);
        assertThat(census.net(Group.COUNTED)).isEqualTo(55);
        assertThat(census.documents(Group.LEFT_OUT)).isEqualTo(2);
        assertThat(census.net(Group.LEFT_OUT)).isZero();
        assertThat(census.documents(Group.OUTSIDE_WINDOW)).isEqualTo(1);
        assertThat(census.documents(Group.WITHOUT_CUSTOMER)).isEqualTo(1);
        assertThat(counted.documents(Group.COUNTED)).as("the census itself stays").isEqualTo(4);
    }

    private static DocumentCensus census(Selection selection) {
        return DocumentCensus.of(selection, day(2024), day(2025), day(2025), false);
    }

    private static int day(int year) {
        return Math.toIntExact(LocalDate.of(year, 1, 1).toEpochDay());
    }
}
