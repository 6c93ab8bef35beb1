package dev.clientele.store.outbox;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.clientele.store.Database;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has a piece of work done again and again by one of all processes on a store. Where that one dies another takes over.
///
/// The work must bear being begun twice: a process that was only slow may be taken for dead.
public final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final String TASK = "round";
    private static final TaskInstanceId INSTANCE = TaskInstanceId.of(TASK, RecurringTask.INSTANCE);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_FAREWELL = Duration.ofMinutes(1);

    private final Scheduler scheduler;
    private final InstantSource clock;
    private final Duration pause;
    private final Thread watch;

    private Rounds(Scheduler scheduler, InstantSource clock, Duration pause) {
        this.scheduler = scheduler;
        this.clock = clock;
        this.pause = pause;
        this.watch = Thread.ofPlatform().daemon().name("rounds-watch").unstarted(this::watch);
    }

    /// Begins.
    ///
    /// @param pause between one round and the next
    /// @param process what the process is called in the store
    public static Rounds start(Database database, InstantSource clock, Duration pause, String process, Runnable round) {
        var task = Tasks.recurring(TASK, FixedDelay.of(pause)).execute((instance, context) -> round.run());
        var hands = Executors
                .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("rounds-", 0).uncaughtExceptionHandler(new Trouble()).factory());
        var scheduler = Scheduler.create(database.source()).startTasks(task).threads(1).executorService(hands).clock(clock::instant)
                .pollingInterval(pause)
                .heartbeatInterval(Duration.ofSeconds(5)).missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_FAREWELL).schedulerName(new SchedulerName.Fixed(process))
                .build();
        var rounds = new Rounds(scheduler, clock, pause);
        scheduler.start();
        rounds.watch.start();
        return rounds;
    }

    /// Waits for a round that is under way, for a minute at most.
    @Override
    public void close() {
        watch.interrupt();
        scheduler.stop();
    }

    /// Tells why a round could not be begun, and no more as long as that stays so: rounds are tried every few seconds.
    private static final class Trouble implements Thread.UncaughtExceptionHandler {

        private final AtomicReference<String> told = new AtomicReference<>("");

        @Override
        public void uncaughtException(Thread thread, Throwable broken) {
            var reason = String.valueOf(broken.getMessage());
            if (!told.getAndSet(reason).equals(reason)) {
                LOG.error("nothing is sent, as the round cannot be begun: {}", reason);
            }
        }
    }

    /// A clock that was far ahead and is set right leaves the next round far ahead: it is brought back.
    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(pause);
                var next = scheduler.getScheduledExecution(INSTANCE);
                var late = clock.instant().plus(pause.multipliedBy(10));
                if (next.isPresent() && !next.get().isPicked() && next.get().getExecutionTime().isAfter(late)) {
                    LOG.warn("the next round was planned for {}; the clock has gone back", next.get().getExecutionTime());
                    scheduler.reschedule(INSTANCE, clock.instant());
                }
            } catch (InterruptedException closed) {
                return;
            } catch (RuntimeException busy) {
                LOG.warn("the rounds cannot be looked at: {}", busy.toString());
            }
        }
    }
}
