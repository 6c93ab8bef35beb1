package dev.clientele.insight.matrix;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Ratios;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.matrix.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The tables of the portfolio matrix: its cells, who crossed a line, what each tier asks for.
record MatrixTables(Standing standing) {

    private static final int NAMED = 3;

    List<Table> all() {
        var tables = new ArrayList<>(List.of(cells(), tiers()));
        if (standing.crossed().length > 0) {
            tables.add(1, crossed());
        }
        return tables;
    }

    private Table cells() {
        var asked = standing.asked();
        return TableBuilder.ranked(standing.terms().cells().size())
                .column("strategy", "Strategy", Unit.Plain.TEXT, cell -> text(standing.terms().cells().get(cell).name()), text("All"))
                .text("attractiveness", "Attractiveness", cell -> MatrixWords.ATTRACTIVENESS.get(Cell.of(cell).attractiveness()))
                .text("relationship", "Relationship", cell -> MatrixWords.STRENGTH.get(Cell.of(cell).strength()))
                .column("customers", "Customers", Unit.Plain.COUNT, cell -> new Value.Count(standing.members(cell).length),
                        new Value.Count(standing.shown().length))
                .column("netRevenue", "Net revenue", asked.money(), cell -> asked.money(standing.net(standing.members(cell))),
                        asked.money(standing.net(standing.shown())))
                .column("share", "Share", Unit.Plain.SHARE, cell -> share(standing.members(cell)), share(standing.shown()))
                .text("greatest", "Greatest", cell -> greatest(standing.members(cell)))
                .text("advice", "What it asks for", cell -> standing.terms().cells().get(cell).advice())
                .table("What each cell asks for");
    }

    private String greatest(int[] members) {
        return String.join(", ",
                CustomerLabels.of(standing.asked().portfolio().customers(), Arrays.stream(members).limit(NAMED).toArray()));
    }

    private Table crossed() {
        var asked = standing.asked();
        var all = standing.crossed();
        var shown = standing.first(all);
        var labels = CustomerLabels.of(asked.portfolio().customers(), shown);
        return TableBuilder.ranked(shown.length).text("customer", "Customer", labels::get)
                .text("from", "A year before", place -> place(standing.before().orElseThrow().cell(shown[place])))
                .text("to", "Now", place -> place(standing.now().cell(shown[place])))
                .text("strategy", "Strategy now", place -> standing.terms().cells().get(standing.now().cell(shown[place])).name())
                .column("netRevenue", "Net revenue", asked.money(), place -> asked.money(standing.net(shown[place])))
                .table(asked.phrase("Who crossed a line since a year before[{cut}, the greatest {shown} of {all}]")
                        .with("cut", shown.length < all.length).with("shown", shown.length).with("all", all.length).words());
    }

    /// `high, strong`.
    private static String place(int number) {
        var cell = Cell.of(number);
        return MatrixWords.ATTRACTIVENESS.get(cell.attractiveness()) + ", " + MatrixWords.STRENGTH.get(cell.strength());
    }

    private Table tiers() {
        var asked = standing.asked();
        var all = standing.tiers().tiers();
        return TableBuilder.ranked(all.size()).text("tier", "Tier", tier -> all.get(tier).label())
                .count("customers", "Customers", tier -> standing.inTier(tier).length)
                .column("netRevenue", "Net revenue", asked.money(), tier -> asked.money(standing.net(standing.inTier(tier))))
                .column("share", "Share", Unit.Plain.SHARE, tier -> share(standing.inTier(tier)))
                .text("strategy", "Strategy", tier -> standing.terms().tiers().get(tier).name())
                .text("advice", "What it asks for", tier -> standing.terms().tiers().get(tier).advice()).table("What each tier asks for");
    }

    private Value share(int[] customers) {
        return Ratios.share(standing.net(customers), standing.net(standing.shown()));
    }

    private static Value text(String words) {
        return new Value.Text(words);
    }
}
