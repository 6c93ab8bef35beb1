package dev.clientele.data.command;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Notebook;
import dev.clientele.command.Vocabulary;
import dev.clientele.data.reply.Ground;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.ImportHistory;
import dev.clientele.store.MergeStore;
import java.time.InstantSource;
import java.util.function.Supplier;

/// What the command `data` works with.
///
/// @param portfolio the current portfolio, read anew after a merge
/// @param vocabulary its names
/// @param notebook where notes on customers are kept
public record DataDependencies(ImportHistory imports, MergeStore merges, CurrentPortfolio portfolio, Supplier<Vocabulary> vocabulary,
        AnalysisSettings terms,
        Notebook notebook, InstantSource clock) {

    Ground ground() {
        return new Ground(portfolio.get(), vocabulary.get().customers(), terms, notebook, terms.calendar().dayOf(clock.instant()));
    }
}
