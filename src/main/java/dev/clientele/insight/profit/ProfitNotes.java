package dev.clientele.insight.profit;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.model.CostKind;
import dev.clientele.model.Phrase;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// The small print under a profit and loss: what is estimated or allocated and how, and what the data does not know.
record ProfitNotes(Accounts accounts) {

    /// What must be seen with the figures: that they are not the whole of the costs.
    List<String> remarks() {
        var known = accounts.known();
        var remarks = new ArrayList<String>();
        if (!known.goods()) {
            remarks.add(
                    "The data has no costs of goods, so there is neither a gross profit nor a contribution. A column with the cost of each "
                            + "invoice line tells them: import the invoices with one.");
        }
        if (!known.anySpending()) {
            remarks.add(
                    "What it cost to serve, to keep and to win customers is not known for these days, so there is no contribution. To add "
                            + "it: ./clientele import --costs FILE, with month, kind and amount.");
            return remarks;
        }
        if (!known.isWhole()) {
            remarks.add(
                    phrase("Only {known} of the {all month} {known:has|have} costs of service, retention or acquisition ({span}): what is "
                            + "left after them is too high by what the others cost.")
                            .with("known", known.known().size()).with("all", known.months().size()).with("span", span(known.known()))
                            .words());
        }
        if (!known.missingKinds().isEmpty()) {
            remarks.add(phrase("No costs of {kinds} were imported; the contribution is before them.")
                    .with("kinds", Phrase.listed(known.missingKinds().stream().map(CostKind::word).toList(), "and")).words());
        }
        return remarks;
    }

    private static String span(List<YearMonth> months) {
        return months.getFirst().equals(months.getLast()) ? months.getFirst().toString() : months.getFirst() + " to " + months.getLast();
    }

    List<String> footnotes() {
        var asked = accounts.asked();
        var notes = new Footnotes(asked, asked.wording());
        var lines = new ArrayList<String>();
        if (accounts.known().tellsContribution()) {
            lines.add(Definition.CONTRIBUTION.sentence());
        }
        if (accounts.known().goods()) {
            lines.add(notes.estimatedCost(accounts.total().estimated(), accounts.total().net()));
        }
        if (accounts.known().anySpending()) {
            lines.add(allocation());
        }
        lines.add(notes.asOf());
        if (!asked.selection().includesUnassigned()) {
            lines.add("Revenue without a customer cannot fit a filter on customers and is left out.");
        }
        return lines;
    }

    /// `Of US$1.2m of costs, US$0.3m was spent on customers by name; the rest is allocated by orders of its month, ...`
    private String allocation() {
        var spent = accounts.total().spent();
        var named = accounts.spending().named();
        var homeless = accounts.spending().notAllocated();
        return phrase(
                "Of {spent} of costs, {named} was spent on customers by name; the rest is allocated by orders of its month, within the "
                        + "segment and the channel it names.[ {homeless} fits no order and is not allocated.]")
                .with("spent", accounts.asked().money(spent)).with("named", accounts.asked().money(named))
                .with("homeless", homeless == 0 ? "" : accounts.asked().wording().moneyShort(accounts.asked().money(homeless))).words();
    }

    private Phrase phrase(String pattern) {
        return accounts.asked().phrase(pattern);
    }
}
