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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has pieces of work done again and again, each by one of all processes on a store and beside the others. Where that one dies another
/// takes over.
///
/// The work must bear being begun twice: a process that was only slow may be taken for dead.
public final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final String TASK = "round";
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_FAREWELL = Duration.ofMinutes(1);

    private final Scheduler scheduler;
    private final List<TaskInstanceId> instances;
    private final InstantSource clock;
    private final Duration pause;
    private final Thread watch;

    private Rounds(Scheduler scheduler, Set<String> names, InstantSource clock, Duration pause) {
        this.scheduler = scheduler;
        this.instances = names.stream().map(name -> TaskInstanceId.of(name, RecurringTask.INSTANCE)).toList();
        this.clock = clock;
        this.pause = pause;
        this.watch = Thread.ofPlatform().daemon().name("rounds-watch").unstarted(this::watch);
    }

    /// Begins.
    ///
    /// @param pause between one round and the next
    /// @param process what the process is called in the store
    public static Rounds start(Database database, InstantSource clock, Duration pause, String process, Runnable round) {
        return start(database, clock, pause, process, round, Map.of());
    }

    /// Begins, with other work beside the rounds.
    ///
    /// @param besides each by its name; the processes on a store must all know the same names
    public static Rounds start(Database database, InstantSource clock, Duration pause, String process, Runnable round,
            Map<String, Runnable> besides) {
        var works = new HashMap<>(besides);
        works.put(TASK, round);
        var tasks = works.entrySet().stream().map(work -> Tasks.recurring(work.getKey(), FixedDelay.of(pause))
                .execute((instance, context) -> work.getValue().run())).toList();
        var hands = Executors.newFixedThreadPool(tasks.size(),
                Thread.ofPlatform().daemon().name("rounds-", 0).uncaughtExceptionHandler(new Trouble()).factory());
        var scheduler = Scheduler.create(database.source()).startTasks(tasks).threads(tasks.size()).executorService(hands)
                .clock(clock::instant).pollingInterval(pause)
                .heartbeatInterval(Duration.ofSeconds(5)).missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_FAREWELL).schedulerName(new SchedulerName.Fixed(process))
                .build();
        var rounds = new Rounds(scheduler, works.keySet(), clock, pause);
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
                instances.forEach(this::bringBack);
            } catch (InterruptedException closed) {
                return;
            } catch (RuntimeException busy) {
                LOG.warn("the rounds cannot be looked at: {}", busy.toString());
            }
        }
    }

    private void bringBack(TaskInstanceId instance) {
        var next = scheduler.getScheduledExecution(instance);
        var late = clock.instant().plus(pause.multipliedBy(10));
        if (next.isPresent() && !next.get().isPicked() && next.get().getExecutionTime().isAfter(late)) {
            LOG.warn("the next {} was planned for {}; the clock has gone back", instance.getTaskName(), next.get().getExecutionTime());
            scheduler.reschedule(instance, clock.instant());
        }
    }
}
