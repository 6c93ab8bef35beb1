package dev.clientele.ingest.einvoice;

import dev.clientele.ingest.FileKind;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.SourceFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What several invoices are together: whose they are, in which currencies, and which of them are the same one or corrected by another.
final class EInvoiceSurvey {

    private static final int SHOWN = 3;

    private final SortedMap<String, Long> currencies = new TreeMap<>();
    private final Map<String, Long> sellers = new TreeMap<>();
    private final Map<String, Seen> byNumber = new HashMap<>();
    private final Map<String, String> corrections = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Integer> leftOut = new HashSet<>();
    private final Map<Integer, String> conflicts = new HashMap<>();
    private final List<String> repeated = new ArrayList<>();
    private final List<String> corrected = new ArrayList<>();
    private final List<String> oddLines = new ArrayList<>();
    private String firstProblem = "";
    private int count;
    private int fromPdf;

    private EInvoiceSurvey() {}

    /// What tells one document from another of its number.
    private record Seen(String issued, String buyer, BigDecimal net) {}

    /// Looks at all files.
    ///
    /// @throws ImportRefusal where none of them has an invoice that can be taken
    static EInvoiceSurvey of(List<SourceFile> files) {
        var survey = new EInvoiceSurvey();
        for (var i = 0; i < files.size(); i++) {
            survey.look(i, files.get(i), files.size() == 1);
        }
        if (survey.currencies.isEmpty()) {
            throw new ImportRefusal(survey.firstProblem);
        }
        survey.settle();
        return survey;
    }

    String format() {
        var kind = fromPdf == 0
                ? "EN 16931 (UBL or CII)"
                : fromPdf == count ? "EN 16931 in PDF (Factur-X, ZUGFeRD)" : "EN 16931 (UBL or CII, some in PDF)";
        return (count == 1 ? "Electronic invoice by " : count + " electronic invoices by ") + kind;
    }

    SortedMap<String, Long> currencies() {
        return Collections.unmodifiableSortedMap(currencies);
    }

    /// True for a document that is there twice, or that another one corrects.
    boolean isLeftOut(int index) {
        return leftOut.contains(index);
    }

    /// @throws UnreadableInvoice where an earlier document of this number is another one
    void refuseConflict(int index) {
        if (conflicts.containsKey(index)) {
            throw new UnreadableInvoice(conflicts.get(index), "a number that no other invoice of this seller has", "conflicting invoice");
        }
    }

    /// What the person should hear.
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (sellers.size() == 1) {
            remarks.add("Seller: " + sellers.keySet().iterator().next());
        } else if (sellers.size() > 1) {
            remarks.add("Invoices of " + sellers.size() + " sellers: " + sellers.entrySet().stream()
                    .map(seller -> seller.getKey() + " (" + seller.getValue() + ")").collect(Collectors.joining(", "))
                    + "; if one of them is not your company, these are its sales to you: take its invoices out");
        }
        if (!repeated.isEmpty()) {
            remarks.add("Left out, because the same invoice is there twice: " + listed(repeated));
        }
        if (!corrected.isEmpty()) {
            remarks.add("Left out, because another invoice corrects it (type 384): " + listed(corrected));
        }
        var missing = corrections.entrySet().stream().filter(one -> !places.containsKey(one.getKey()))
                .map(one -> one.getValue() + " corrects " + one.getKey()).sorted().toList();
        if (!missing.isEmpty()) {
            remarks.add(
                    "Corrected invoices (type 384) whose earlier version is not among these; if it was imported under its own number, both"
                            + " count: " + listed(missing));
        }
        if (!oddLines.isEmpty()) {
            remarks.add("Counted as declared: " + listed(oddLines));
        }
        return remarks;
    }

    private static String listed(List<String> all) {
        return all.stream().limit(SHOWN).collect(Collectors.joining("; "))
                + (all.size() > SHOWN ? " and " + (all.size() - SHOWN) + " more" : "");
    }

    private void look(int index, SourceFile file, boolean isAlone) {
        try {
            add(index, file, CheckedInvoice.of(file));
        } catch (UnreadableInvoice problem) { // told with its reason when the documents are read
            firstProblem = firstProblem.isEmpty() ? file.name() + ": " + problem.getMessage() : firstProblem;
            count++;
        } catch (ImportRefusal refusal) {
            if (isAlone) {
                throw refusal;
            }
            firstProblem = firstProblem.isEmpty() ? String.valueOf(refusal.getMessage()) : firstProblem;
            count++;
        }
    }

    private void add(int index, SourceFile file, CheckedInvoice checked) {
        var invoice = checked.invoice();
        oddLines.addAll(checked.oddLines());
        count++;
        fromPdf += file.kind() == FileKind.PDF ? 1 : 0;
        currencies.merge(invoice.currency(), 1L, Long::sum);
        sellers.merge(invoice.seller().name().isEmpty() ? invoice.seller().id() : invoice.seller().name(), 1L, Long::sum);
        var seen = new Seen(invoice.issued(), invoice.buyer().id(), checked.net());
        var before = byNumber.putIfAbsent(invoice.number(), seen);
        if (before != null && before.equals(seen)) {
            leftOut.add(index);
            repeated.add(invoice.number());
        } else if (before != null) {
            conflicts.put(index, invoice.number() + " of " + before.issued() + " and of " + seen.issued());
        } else {
            places.put(invoice.number(), index);
        }
        if (invoice.typeCode().equals("384") && checked.net().signum() > 0) {
            invoice.preceding().stream().filter(number -> !number.equals(invoice.number()))
                    .forEach(number -> corrections.put(number, invoice.number()));
        }
    }

    private void settle() {
        corrections.forEach((number, by) -> {
            var place = places.get(number);
            if (place != null) {
                leftOut.add(place);
                corrected.add(number + " (by " + by + ")");
            }
        });
        Collections.sort(corrected);
    }
}
