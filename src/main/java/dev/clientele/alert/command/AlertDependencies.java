package dev.clientele.alert.command;

import dev.clientele.alert.reply.Ground;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Scope;
import dev.clientele.command.AnswerDay;
import dev.clientele.command.Asker;
import dev.clientele.command.Filter;
import dev.clientele.command.Refusal;
import dev.clientele.command.Vocabulary;
import dev.clientele.model.subscription.Address;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.store.outbox.AlertCaseStore;
import dev.clientele.store.outbox.AlertRuleStore;
import dev.clientele.store.outbox.CallStore;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// What the command `alerts` works with.
///
public record AlertDependencies(Data data, AlertRuleStore rules, AlertCaseStore cases, CallStore calls, Reach reach, InstantSource clock) {

    /// What alerts are found in.
    ///
    /// @param portfolio the current portfolio
    /// @param vocabulary its names
    public record Data(Supplier<Portfolio> portfolio, Supplier<Vocabulary> vocabulary, AnalysisSettings terms) {}

    /// Where alerts can be told.
    ///
    /// @param platforms those that messages can be sent to; what is ordered elsewhere is told on the chat page
    /// @param places the place that an asker names, such as a mailbox; it refuses what cannot be reached
    public record Reach(Set<String> platforms, BiFunction<String, Asker, Address> places) {
        public Reach {
            platforms = Set.copyOf(platforms);
        }
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return data.terms().calendar().dayOf(now());
    }

    /// What fits some filters on the last day with data.
    ///
    /// @throws Refusal where there is no data
    public Scope scope(List<Filter> filters) {
        var portfolio = data.portfolio().get();
        var last = portfolio.lastDay(today())
                .orElseThrow(() -> new Refusal("There is no data yet. Import invoices with `./clientele import FILE`."));
        return Scope.of(portfolio, data.terms(), filters, new AnswerDay(today(), Optional.of(last), false));
    }

    Ground ground() {
        return new Ground(data.portfolio().get(), data.terms(), today());
    }

    /// Where what someone orders is told: where they order it.
    Address here(Asker asker) {
        return reach.platforms().contains(asker.platform()) && !Address.isPage(asker.platform())
                ? new Address(asker.platform(), asker.place())
                : Address.PAGE;
    }

    /// Who it is: on the page, which knows nobody, whoever opens it.
    public static Address self(Asker asker) {
        return new Address(asker.platform(), Address.isPage(asker.platform()) ? "someone" : asker.id());
    }

    /// A place as it is told to someone: `here`, `on the chat page`.
    String words(Address to, Asker asker) {
        if (to.isMail()) {
            return "by e-mail to " + to.place();
        }
        if (to.equals(Address.PAGE) && !Address.isPage(asker.platform())) {
            return "on the chat page";
        }
        return to.equals(here(asker)) ? "here" : "in " + to.words();
    }
}
