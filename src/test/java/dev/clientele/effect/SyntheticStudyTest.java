package dev.clientele.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.portfolio.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The study by synthetic control in a simulated company.
final class SyntheticStudyTest {

    private static final int WINDOW = 90;

    @Test
    void whoBroughtNothingInTheMonthsThatAreComparedIsMixedIntoNothing() {
        var company = new SimulatedCompany(5);
        var start = SimulatedCompany.anyDay(new Random(5));
        var treated = Arrays.copyOf(company.atRisk(start), 3);
        var usual = Arrays.stream(treated).mapToLong(customer -> company.portfolio().days().net(customer, start - 365, start))
                .sum() / treated.length;
        var silent = IntStream.range(0, SimulatedCompany.CUSTOMERS)
                .filter(customer -> !company.portfolio().days().hasRows(customer, start - 365, Integer.MAX_VALUE)).findFirst()
                .orElseThrow();
        var portfolio = company.with(List.of(new int[]{silent, start - 363}), List.of(usual));
        var traits = Traits.of(Selection.all(portfolio), company.tiers(start), start);
        assertThat(traits.isKnown(silent)).isTrue();
        var untouched = new boolean[SimulatedCompany.CUSTOMERS];
        Arrays.fill(untouched, true);
        var found = SyntheticStudy.of(portfolio.days(), traits, treated, untouched, start, WINDOW).orElseThrow();
        untouched[silent] = false;
        assertThat(found).isEqualTo(SyntheticStudy.of(portfolio.days(), traits, treated, untouched, start, WINDOW).orElseThrow());
        assertThat(found.effect()).isFinite();
    }
}
