package dev.clientele.bench;

import dev.clientele.command.Response;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long each question takes over generated lines, warm, from its text to the whole neutral reply with no answer kept.
/// The kernels behind them alone are measured by [ComparisonBench].
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QuestionBench {

    @Param("1000000")
    private long lines;

    @Param({"top 20 2024", "top 20 by profit 2024 segment Enterprise", "flows 2015..2024", "flows 2015..2024 by month",
            "flows 2024 list lost", "retention", "retention by segment", "retention cohorts", "retention repeat", "retention stages",
            "concentration 2024", "tiers", "tiers gold", "tiers moves 2023-12-31 2024-12-31", "clv", "clv by tier", "at-risk",
            "at-risk gold overdue", "customer C100000007", "compare C100000007 C100000012", "compare 2023 and 2024",
            "compare gold silver 2024", "definitions", "overview 2024", "revenue 2024", "revenue by month 2024", "revenue by product 2024",
            "revenue by country 2024", "growers 2024", "decliners by product 2024", "customers revenue over 1000 2024",
            "customers silent last 90 days", "customers bought P10003 not P10004", "orders 2024", "orders smallest 2024",
            "top 3 each country 2024", "whale 2024", "matrix", "matrix customer C100000007", "forecast", "forecast months",
            "forecast next quarter", "what-if", "what-if retention +5%", "what-if losing segment Enterprise", "profit 2024",
            "profit by segment 2024", "profit by product 2024", "profit by category 2024", "profit by channel 2024",
            "profit by country 2024", "profit by tier 2024",
            "profit by customer 2024", "products 2024", "products by segment 2024", "products C100000007 2024"})
    private String question;

    private Asking asking;

    @Setup
    public void read() {
        asking = new Asking(lines);
        asking.ask(question);
    }

    @Benchmark
    public Response asked() {
        return asking.ask(question);
    }
}
