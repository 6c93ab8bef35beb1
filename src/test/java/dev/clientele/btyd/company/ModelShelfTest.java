package dev.clientele.btyd.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.btyd.Cdnow;
import dev.clientele.btyd.Purchases;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.lifetime.LifetimeTerms;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/// What the shelf keeps, what serves meanwhile, and what it does when a fit breaks off.
final class ModelShelfTest {

    private static final LocalDate AS_OF = LocalDate.of(1997, 9, 30);
    private static final Portfolio DATA = data(1, 0);

    private final List<Runnable> waiting = new ArrayList<>();
    private final ModelCache shelf = shelf(waiting::add, Duration.ZERO);

    private static ModelCache shelf(Executor executor, Duration patience) {
        return new ModelCache(executor, patience, LifetimeTerms.standard(), 12);
    }

    /// The fixture's customers from one on, under a data version.
    private static Portfolio data(long version, int from) {
        var histories = Cdnow.sample().histories();
        var purchases = new Purchases(histories.count() - from);
        for (var row = from; row < histories.count(); row++) {
            var first = Math.toIntExact(AS_OF.toEpochDay()) - histories.age()[row];
            var repeats = histories.frequency()[row];
            purchases.add(row - from, first, 2_000);
            for (var repeat = 1; repeat <= repeats; repeat++) {
                var day = first + (repeat == repeats ? histories.recency()[row] : repeat);
                purchases.add(row - from, day, Math.round(100 * histories.spend()[row]));
            }
        }
        return purchases.build(version);
    }

    private void work() {
        var jobs = List.copyOf(waiting);
        waiting.clear();
        jobs.forEach(Runnable::run);
    }

    private static FittedModels ready(CachedModels shelved) {
        assertThat(shelved).isInstanceOf(CachedModels.Ready.class);
        return ((CachedModels.Ready) shelved).fitted();
    }

    @Test
    void oneFitServesTheDataVersionAndDayHoweverOftenItIsAsked() {
        assertThat(shelf.soon(DATA, AS_OF)).isInstanceOf(CachedModels.UnderWay.class);
        shelf.prepare(DATA, AS_OF);
        assertThat(waiting).hasSize(1);
        work();
        var fitted = ready(shelf.soon(DATA, AS_OF));
        assertThat(fitted.isPrevious()).isFalse();
        assertThat(ready(shelf.soon(DATA, AS_OF))).isSameAs(fitted).isSameAs(shelf.await(DATA, AS_OF));
        assertThat(waiting).isEmpty();
        shelf.prepare(DATA, AS_OF.minusDays(1));
        assertThat(waiting).hasSize(1);
    }

    @Test
    void fitOfEarlierDataServesMeanwhile() {
        shelf.prepare(DATA, AS_OF);
        work();
        var before = ready(shelf.soon(DATA, AS_OF));
        assertThat(shelf.changes()).isEqualTo(1);
        shelf.prepare(DATA, AS_OF.minusDays(30));
        work();
        assertThat(shelf.changes()).as("of days long gone nothing else is said").isEqualTo(1);
        var newer = data(2, 500);
        var meanwhile = ready(shelf.soon(newer, AS_OF));
        assertThat(meanwhile.isPrevious()).isTrue();
        assertThat(meanwhile.models()).isSameAs(before.models());
        assertThat(ready(shelf.soon(newer, AS_OF))).isSameAs(meanwhile);
        // The parameters are the earlier ones, the customers the new ones.
        var alive = meanwhile.aliveBy(ModelKind.BGNBD).orElseThrow();
        assertThat(alive).hasSize(newer.customers().count()).containsExactly(
                Arrays.copyOfRange(before.aliveBy(ModelKind.BGNBD).orElseThrow(), 500, 2357));
        work();
        var after = ready(shelf.soon(newer, AS_OF));
        assertThat(after.isPrevious()).isFalse();
        assertThat(shelf.changes()).isEqualTo(2);
        assertThat(after.models().dataVersion()).isEqualTo(2);
    }

    @Test
    void fitThatKnowsLaterDaysDoesNotServe() {
        shelf.prepare(DATA, AS_OF);
        work();
        assertThat(shelf.soon(DATA, AS_OF.minusDays(30))).isInstanceOf(CachedModels.UnderWay.class);
        assertThat(ready(shelf.soon(DATA, AS_OF.plusDays(30))).isPrevious()).isTrue();
    }

    @Test
    void brokenFitIsToldFromOneUnderWayAndIsNotTriedAgain() {
        var beyondAllDays = LocalDate.MAX;
        shelf.prepare(DATA, beyondAllDays);
        work();
        assertThat(shelf.changes()).isEqualTo(1);
        assertThat(shelf.soon(DATA, beyondAllDays)).isInstanceOf(CachedModels.Failed.class);
        assertThatThrownBy(() -> shelf.await(DATA, beyondAllDays)).isInstanceOf(CompletionException.class);
        assertThat(waiting).isEmpty();
    }

    @Test
    void modelsOfReplacedDataAreLetGo() {
        shelf.prepare(DATA, AS_OF);
        shelf.prepare(data(2, 0), AS_OF);
        work();
        shelf.prepare(DATA, AS_OF);
        assertThat(waiting).as("the fit of the old version is made again").hasSize(1);
    }

    @Test
    void longestUnusedDayIsLetGoFirst() {
        for (var back = 0; back < 8; back++) {
            shelf.prepare(DATA, AS_OF.minusDays(back));
        }
        shelf.prepare(DATA, AS_OF);
        assertThat(waiting).hasSize(8);
        shelf.prepare(DATA, AS_OF.minusDays(8));
        assertThat(waiting).hasSize(9);
        shelf.prepare(DATA, AS_OF);
        assertThat(waiting).as("asked for lately").hasSize(9);
        shelf.prepare(DATA, AS_OF.minusDays(1));
        assertThat(waiting).as("asked for longest ago").hasSize(10);
    }

    @Test
    void answerWaitsForAFitThatTakesAMoment() {
        var slow = shelf(Thread::startVirtualThread, Duration.ofMinutes(1));
        assertThat(ready(slow.soon(DATA, AS_OF)).isPrevious()).isFalse();
    }
}
