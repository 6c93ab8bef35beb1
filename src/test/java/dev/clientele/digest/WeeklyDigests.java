package dev.clientele.digest;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.chat.SampleQuestions;
import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.DigestRequest;
import dev.clientele.digest.content.DueActions;
import dev.clientele.digest.page.MessagePage;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Digests of a company, week after week up to the last day of its data, and what they had said of the customers that were lost in the second
/// half of that time. Who is named is read from the messages, as a person would.
///
/// @param named for each week the customers that the message names to be called
record WeeklyDigests(List<Digest> digests, List<Set<Integer>> named) {

    private static final int LARGEST = 20;
    private static final int LONGEST_AHEAD = 52;

    /// @param week in which it counted as lost
    /// @param net what it brought in its last year, minor units
    record Loss(int customer, int week, long net) {}

    static WeeklyDigests of(Portfolio portfolio, int weeks, int windowMonths) {
        var terms = new AnalysisSettings(BusinessCalendar.standard(), SampleQuestions.WORDING, windowMonths);
        var first = portfolio.lastDay().orElseThrow().minusWeeks(weeks - 1L);
        var digests = new ArrayList<Digest>();
        for (var week = 0; week < weeks; week++) {
            var last = week == 0 ? Optional.<Digest>empty() : Optional.of(digests.getLast());
            var request = new DigestRequest(Content.USUAL, "", first.plusWeeks(week), last.map(Digest::remembered));
            digests.add(Digest.of(portfolio, terms, request, DueActions.NONE));
        }
        return new WeeklyDigests(digests, digests.stream().map(WeeklyDigests::named).toList());
    }

    private static Set<Integer> named(Digest digest) {
        var said = digest.risks().calls().length == 0 ? List.<String>of() : called(digest);
        var names = digest.asked().portfolio().customers().names();
        return IntStream.of(digest.risks().calls()).filter(customer -> said.stream().anyMatch(words -> words.startsWith(names[customer])))
                .boxed().collect(Collectors.toSet());
    }

    /// The names in the rows of calls, and in the line of those who are also quiet.
    private static List<String> called(Digest digest) {
        var said = new ArrayList<String>();
        for (var table : new MessagePage(digest).reply().tables()) {
            for (var row : table.rows()) {
                if (text(row.getFirst()).startsWith("Call")) {
                    said.add(text(row.get(1)));
                } else if (text(row.getFirst()).equals("Also quiet")) {
                    said.addAll(List.of(text(row.getLast()).split("; ", -1)));
                }
            }
        }
        return said;
    }

    private static String text(Value cell) {
        return ((Value.Text) cell).text();
    }

    /// Lines of the messages, the sentence included, fewest first.
    int[] lines() {
        return digests.stream().mapToInt(WeeklyDigests::lines).sorted().toArray();
    }

    private static int lines(Digest digest) {
        return 1 + new MessagePage(digest).reply().tables().stream().mapToInt(table -> table.rows().size()).sum();
    }

    /// Weeks in which nothing happened, and their digest is one line.
    long quietWeeks() {
        return digests.stream().filter(digest -> digest.isQuiet() && lines(digest) == 1).count();
    }

    /// The largest losses of the second half, with whom most was lost first.
    List<Loss> losses() {
        var weeks = digests.size();
        return IntStream.range(weeks / 2, weeks).boxed()
                .flatMap(week -> digests.get(week).flows().lost().stream()
                        .map(lost -> new Loss(lost.customer(), week, lastYear(week, lost.customer()))))
                .sorted(Comparator.comparingLong(Loss::net).reversed()).limit(LARGEST).toList();
    }

    /// What it brought in the year to its last purchase, as known at the end of the last digest that still had it as a customer.
    private long lastYear(int week, int customer) {
        return digests.get(week - 1).risks().of().risks().turnover().expected()[customer];
    }

    /// Those of them that had been named in the year before, each with the weeks from then to its loss.
    Map<Loss, Integer> foreseen() {
        var found = new HashMap<Loss, Integer>();
        losses().forEach(loss -> IntStream.range(Math.max(0, loss.week() - LONGEST_AHEAD), loss.week())
                .filter(week -> named.get(week).contains(loss.customer())).findFirst()
                .ifPresent(week -> found.put(loss, loss.week() - week)));
        return found;
    }

    /// The share of the money of the largest losses that was foreseen.
    double money() {
        return foreseen().keySet().stream().mapToLong(Loss::net).sum() / (double) losses().stream().mapToLong(Loss::net).sum();
    }

    /// `| the sample company | 104 | 12 | 13 | 0 | 18 of 20 | 98 % | 42 |`, as the documentation has it.
    String row(String company) {
        var lines = lines();
        var ahead = foreseen().values().stream().mapToInt(Integer::intValue).sorted().toArray();
        return "| " + company + " | " + digests.size() + " | " + lines[lines.length / 2] + " | " + lines[lines.length - 1] + " | "
                + quietWeeks()
                + " | " + ahead.length + " of " + losses().size() + " | " + SampleQuestions.WORDING.shareShort(money()) + " | "
                + (ahead.length == 0 ? "-" : ahead[ahead.length / 2]) + " |";
    }
}
