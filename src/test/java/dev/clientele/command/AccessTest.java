package dev.clientele.command;

import static dev.clientele.command.Access.Denial.BEYOND;
import static dev.clientele.command.Access.Denial.NO_ADMIN;
import static dev.clientele.command.Access.Denial.STRANGER;
import static dev.clientele.command.Access.Denial.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Access.Place;
import dev.clientele.command.Access.Reach;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Who may ask, where.
class AccessTest {

    private static final Access LISTED = new Access(false, Set.of("ann"), Set.of("sales", "with-partner"), Set.of("ada"));
    private static final Access OPEN = new Access(true, Set.of(), Set.of("with-partner"), Set.of("ada"));
    private static final Access NOTHING = new Access(false, Set.of(), Set.of(), Set.of());

    @Test
    void nobodyMayAskUnlessSomethingSaysSo() {
        for (var reach : Reach.values()) {
            assertThat(NOTHING.toAsk("ann", new Place("sales", reach))).isPresent();
        }
    }

    @Test
    void listedPeopleMayAskAnywhereWithin() {
        assertThat(LISTED.toAsk("ann", new Place("anywhere", Reach.WITHIN))).isEmpty();
        assertThat(LISTED.toAsk("ada", new Place("direct", Reach.ALONE))).isEmpty();
        assertThat(LISTED.toAsk("bob", new Place("anywhere", Reach.WITHIN))).contains(STRANGER);
    }

    @Test
    void everyoneMayAskInAListedChannel() {
        assertThat(LISTED.toAsk("bob", new Place("sales", Reach.WITHIN))).isEmpty();
        assertThat(LISTED.toAsk("bob", new Place("direct", Reach.ALONE))).contains(STRANGER);
    }

    @Test
    void sharedChannelsAreBarredUnlessListed() {
        assertThat(LISTED.toAsk("ann", new Place("elsewhere", Reach.BEYOND))).contains(BEYOND);
        assertThat(OPEN.toAsk("ada", new Place("elsewhere", Reach.BEYOND))).contains(BEYOND);
        assertThat(LISTED.toAsk("bob", new Place("with-partner", Reach.BEYOND))).isEmpty();
    }

    @Test
    void unknownChannelsAreAsBarredAsSharedOnes() {
        assertThat(OPEN.toAsk("bob", new Place("hidden", Reach.UNKNOWN))).contains(UNKNOWN);
        assertThat(LISTED.toAsk("bob", new Place("hidden", Reach.UNKNOWN))).contains(STRANGER);
    }

    @Test
    void onlyAdminsMayChange() {
        assertThat(OPEN.toChange("bob", new Place("direct", Reach.ALONE))).contains(NO_ADMIN);
        assertThat(OPEN.toChange("ada", new Place("direct", Reach.ALONE))).isEmpty();
        assertThat(OPEN.toChange("ada", new Place("elsewhere", Reach.BEYOND))).contains(BEYOND);
    }
}
