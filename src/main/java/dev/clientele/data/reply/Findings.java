package dev.clientele.data.reply;

import dev.clientele.data.check.Months;
import dev.clientele.data.check.Outlier;
import dev.clientele.store.ImportHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What does not look right about the data, in words: the worst for the figures first.
record Findings(Ground ground, Months months) {

    private static final int MOST_AMOUNTS = 5;

    /// @param pairs how many pairs of customers may be one
    List<Finding> all(List<ImportHistory.Entry> imports, long pairs) {
        var findings = new ArrayList<Finding>();
        future(findings);
        months.missing().forEach(missing -> findings.add(missing(missing)));
        months.gaps().forEach(gap -> findings.add(gap(gap)));
        imports.stream().filter(entry -> entry.rejected() > 0).forEach(entry -> findings.add(rejected(entry)));
        amounts(findings);
        unassigned(findings);
        if (pairs > 0) {
            findings.add(new Finding("Possible duplicates", ground.wording().counted(pairs, "pair", "pairs"),
                    "customers that may be one; `data duplicates` names them"));
        }
        return List.copyOf(findings);
    }

    private void future(List<Finding> findings) {
        var today = ground.today().toEpochDay();
        var later = Arrays.stream(ground.portfolio().orders().day()).filter(day -> day > today).summaryStatistics();
        if (later.getCount() > 0) {
            findings.add(new Finding("Future dates", "to " + day(later.getMax()),
                    ground.wording().counted(later.getCount(), "document is", "documents are") + " dated later than today"));
        }
    }

    private Finding missing(Months.Missing missing) {
        var months = DataReply.month(missing.first(), ground)
                + (missing.count() > 1 ? " to " + DataReply.month(missing.last(), ground) : "");
        return new Finding("Missing", months, "no document in " + ground.wording().counted(missing.count(), "month", "months"));
    }

    private Finding gap(Months.Gap gap) {
        var wording = ground.wording();
        var around = gap.after().isPresent()
                ? wording.count(gap.before()) + " and " + wording.count(gap.after().getAsInt()) + " in the months around it"
                : wording.count(gap.before()) + " in the month before";
        var yearBefore = gap.yearBefore().isPresent() ? ", and " + wording.count(gap.yearBefore().getAsInt()) + " a year before" : "";
        return new Finding("Thin month", DataReply.month(gap.month(), ground),
                wording.counted(gap.documents(), "document", "documents") + " against " + around + yearBefore);
    }

    private Finding rejected(ImportHistory.Entry entry) {
        return new Finding("Rejected rows", Finding.name(entry.file()), ground.wording().count(entry.rejected()) + " of "
                + ground.wording().counted(entry.lines() + entry.rejected(), "row", "rows") + ", imported on " + ground.day(entry.at()));
    }

    private void amounts(List<Finding> findings) {
        var outliers = Outlier.of(ground.portfolio());
        outliers.stream().limit(MOST_AMOUNTS).forEach(outlier -> findings.add(amount(outlier)));
        if (outliers.size() > MOST_AMOUNTS) {
            findings.add(new Finding("Unusual amounts", "others",
                    ground.wording().counted(outliers.size() - MOST_AMOUNTS, "more document", "more documents")));
        }
    }

    private Finding amount(Outlier outlier) {
        var ids = ground.portfolio().customers().ids();
        var who = outlier.customer() < ids.length ? ground.label(ids[outlier.customer()]) : "without a customer";
        var usual = outlier.isOfCompany() ? " times what 99 % of all documents stay below, " : " times the customer's usual ";
        return new Finding("Unusual amount", who, ground.wording().money(ground.money(outlier.net())) + " on " + day(outlier.day()) + ", "
                + ground.wording().count(outlier.times()) + usual + ground.wording().money(ground.money(outlier.usual())));
    }

    private void unassigned(List<Finding> findings) {
        var orders = ground.portfolio().orders();
        var customers = ground.portfolio().customers().count();
        var from = orders.offsets()[customers];
        var to = orders.offsets()[customers + 1];
        if (to > from) {
            var net = Arrays.stream(orders.net(), from, to).sum();
            findings.add(new Finding("Without a customer", ground.wording().counted(to - from, "document", "documents"),
                    ground.wording().money(ground.money(net)) + " in all"));
        }
    }

    private String day(int day) {
        return ground.wording().day(LocalDate.ofEpochDay(day));
    }
}
