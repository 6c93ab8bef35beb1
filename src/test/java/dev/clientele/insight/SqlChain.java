package dev.clientele.insight;

import dev.clientele.insight.SqlBooks.Moved;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Customer flows over adjacent periods; one longer than the activity window is a chain of steps of at most the window.
record SqlChain(SqlBooks books, SqlScope scope, int window) {

    /// The flow of one period.
    SqlFlow flow(Span period) {
        return steps(period).stream().map(step -> SqlFlow.of(books.moved(scope, step.start(), step.end(), window),
                !step.start().minusMonths(window).isBefore(books.dataStart())))
                .reduce(SqlFlow::then).orElseThrow();
    }

    /// A customer with a status in a period.
    record Member(Span period, Span step, Moved moved) {}

    /// The customers with the status, those with the most revenue first: of lost ones what they brought before, of others
    /// what they brought since.
    List<Member> members(List<Span> periods, String status) {
        var members = new ArrayList<Member>();
        for (var period : periods) {
            for (var step : steps(period)) {
                books.moved(scope, step.start(), step.end(), window).stream().filter(row -> row.status().equals(status))
                        .forEach(row -> members.add(new Member(period, step, row)));
            }
        }
        members.sort(Comparator.<Member>comparingLong(member -> -money(member.moved())).thenComparing(member -> member.moved().id())
                .thenComparing(member -> member.step().start()));
        return members;
    }

    static long money(Moved row) {
        return row.status().equals("lost") ? row.openingNet() : row.closingNet();
    }

    private List<Span> steps(Span period) {
        var steps = new ArrayList<Span>();
        var dataEnd = scope.asOf().plusDays(1);
        var last = period.end().isAfter(dataEnd) && period.start().isBefore(dataEnd) ? dataEnd : period.end();
        for (var start = period.start(); start.isBefore(last);) {
            var end = start.plusMonths(window);
            end = end.isAfter(last) ? last : end;
            steps.add(Span.of("", start, end));
            start = end;
        }
        return steps;
    }

    /// A period cut at the borders of calendar years, quarters or months.
    ///
    /// @param months how long a whole piece is: 12, 3 or 1
    static List<Span> cut(Span whole, int months) {
        var pieces = new ArrayList<Span>();
        for (var start = whole.start(); start.isBefore(whole.end());) {
            var border = LocalDate.of(start.getYear(), 1, 1);
            while (!border.isAfter(start)) {
                border = border.plusMonths(months);
            }
            var end = border.isAfter(whole.end()) ? whole.end() : border;
            pieces.add(Span.of("", start, end));
            start = end;
        }
        return pieces;
    }
}
