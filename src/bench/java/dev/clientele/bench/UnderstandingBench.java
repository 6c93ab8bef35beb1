package dev.clientele.bench;

import dev.clientele.command.Invocation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to understand a question as typed, all commands known, over the names of generated lines; no answer is
/// computed.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class UnderstandingBench {

    @Param("1000000")
    private long lines;

    @Param({"top 20 2024", "flows 2015..2024 by month country Germany,France",
            "who are our best ten customers in germany by profit last quarter?", "customer C100000007", "customer C100000007 as of 2023",
            "C100000007", "new customers last quarter"})
    private String question;

    private Asking asking;

    @Setup
    public void read() {
        asking = new Asking(lines);
        asking.understand(question);
    }

    /// Each time as if it were asked for the first time.
    @Setup(Level.Invocation)
    public void nextDay() {
        asking.nextDay();
    }

    @Benchmark
    public Invocation understood() {
        return asking.understand(question);
    }
}
