package dev.clientele.digest.page;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.Section;
import dev.clientele.digest.part.FlowsSince;
import dev.clientele.digest.part.Movers;
import dev.clientele.digest.part.Weeks;
import dev.clientele.portfolio.Flows.Member;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The one chart that matters:
///
/// 1. who came and went, where that is at least three customers whose net revenue is at least two percent of what the active ones
///    brought in the activity window;
/// 2. else the net revenue of the last 13 weeks against the same weeks a year before;
/// 3. where that was not ordered, whose net revenue grew and shrank most.
record DigestCharts(DigestWords words) {

    private static final int LEAST_MOVED = 3;
    private static final int LEAST_PART = 50;
    private static final int MOST_BARS = 12;
    private static final int MOST_SPOKEN = 5;

    List<ChartSpec> charts() {
        return chart().stream().toList();
    }

    private Optional<ChartSpec> chart() {
        if (digest().has(Section.FLOWS) && isMoving()) {
            return Optional.of(people());
        }
        if (digest().has(Section.REVENUE)) {
            return Optional.of(weeks());
        }
        if (!digest().has(Section.MOVERS)) {
            return Optional.empty();
        }
        return Optional.of(movers()).filter(bars -> !bars.isEmpty()).map(this::movers);
    }

    private boolean isMoving() {
        var flow = digest().flows().flow();
        return digest().flows().moved() >= LEAST_MOVED
                && LEAST_PART * moved(digest().flows()) >= Math.max(flow.openingNet(), flow.closingNet());
    }

    private static long moved(FlowsSince flows) {
        return flows.newNet() + flows.regainedNet() + flows.lostNet();
    }

    private ChartSpec people() {
        var flows = digest().flows();
        var all = Stream.of(flows.gained().stream().map(member -> bar(member, member.closingNet(), "new", Tone.GAIN)),
                flows.regained().stream().map(member -> bar(member, member.closingNet(), "regained", Tone.REGAIN)),
                flows.lost().stream().map(member -> bar(member, member.openingNet(), "lost", Tone.LOSS)))
                .flatMap(bars -> bars).sorted(Comparator.comparingDouble(Bar::value).reversed()).toList();
        var bars = all.stream().limit(MOST_BARS).toList();
        var flow = flows.flow();
        var title = words.phrase("{new} new, {regained} regained and {lost lost customer} since {since}").with("new", flow.gained())
                .with("regained", flow.regained()).with("lost", flow.lost()).words();
        var subtitle = words
                .phrase("Net revenue in the last {window month}, of lost ones in the {window month} before[{cut}; the greatest {bars}]")
                .with("window", words.asked().settings().activityWindowMonths()).with("cut", bars.size() < all.size())
                .with("bars", bars.size()).words();
        var spoken = bars.stream().limit(MOST_SPOKEN).map(bar -> bar.label() + ", " + bar.note()).toList();
        return new ChartSpec.Bars(new ChartSpec.Heading(title, subtitle, title + ". Greatest first: " + String.join("; ", spoken) + "."),
                words.asked().money(), bars);
    }

    private Bar bar(Member member, long minor, String note, Tone tone) {
        return new Bar(words.label(member.customer()), major(minor), note, tone);
    }

    private ChartSpec weeks() {
        var weeks = digest().revenue().weeks();
        var day = DateTimeFormatter.ofPattern("d MMM", words.wording().locale());
        var categories = IntStream.range(0, Weeks.COUNT).mapToObj(week -> day.format(weeks.lastDay(week))).toList();
        var series = new ArrayList<Series>();
        if (weeks.hasYearBefore()) {
            series.add(new Series("Year before", majors(weeks.netBefore()), Tone.MUTED));
        }
        series.add(new Series("This year", majors(weeks.net()), Tone.PRIMARY));
        var week = digest().revenue().week();
        var title = words.phrase("Net revenue{filters} of the last week: {net}[, {more} a year before]")
                .with("net", words.asked().money(week.net())).with("more", words.more(week.change())).words();
        var subtitle = words.phrase("Net revenue a week, by its last day[{compared}; the year before is 52 weeks ago]")
                .with("compared", weeks.hasYearBefore()).words();
        return new ChartSpec.Lines(new ChartSpec.Heading(title, subtitle, title + ". " + spoken(weeks)), words.asked().money(), categories,
                series);
    }

    private String spoken(Weeks weeks) {
        var now = IntStream.range(Weeks.COUNT - MOST_SPOKEN, Weeks.COUNT).mapToObj(week -> words.money(weeks.net()[week])).toList();
        return "The last " + MOST_SPOKEN + " weeks: " + String.join(", ", now) + ".";
    }

    private List<Bar> movers() {
        var movers = digest().movers();
        return IntStream.concat(IntStream.of(movers.up()).limit(MOST_BARS / 2), IntStream.of(movers.down()).limit(MOST_BARS / 2))
                .mapToObj(customer -> new Bar(words.label(customer), major(movers.change()[customer]), "",
                        movers.change()[customer] > 0 ? Tone.GAIN : Tone.LOSS))
                .sorted(Comparator.comparingDouble(Bar::value).reversed()).toList();
    }

    private ChartSpec movers(List<Bar> bars) {
        var title = words.phrase("Net revenue grew most with {first}, shrank most with {last}").with("first", bars.getFirst().label())
                .with("last", bars.getLast().label()).words();
        var subtitle = words.phrase("Change of net revenue: the last {weeks} weeks against {before}").with("weeks", Movers.WEEKS)
                .with("before", words.moversBefore()).words();
        return new ChartSpec.Bars(new ChartSpec.Heading(title, subtitle, title + "."), words.asked().money(), bars);
    }

    private List<Double> majors(long[] minor) {
        return IntStream.range(0, minor.length).mapToObj(week -> major(minor[week])).toList();
    }

    private double major(long minor) {
        return words.asked().money(minor).major().doubleValue();
    }

    private Digest digest() {
        return words.digest();
    }
}
