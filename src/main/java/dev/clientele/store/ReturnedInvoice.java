package dev.clientele.store;

import java.util.Arrays;

/// A document that an earlier batch stored and this one brings again: what it was, and how much of that comes back. Used by
/// the writing thread alone.
final class ReturnedInvoice {

    private final String number;
    private final InvoiceFacts before;
    private final InvoiceFacts after;
    private final int[] products;
    private final long[] lines;
    private final boolean[] isBack;
    private final long netBefore;
    private long netAfter;
    private int linesAfter;
    private int back;
    private boolean sharesProduct;

    /// @param products of the lines it had, sorted
    /// @param lines those lines ([#line]), sorted
    ReturnedInvoice(String number, InvoiceFacts before, InvoiceFacts after, int[] products, long[] lines, long netBefore) {
        this.number = number;
        this.before = before;
        this.after = after;
        this.products = products;
        this.lines = lines;
        this.isBack = new boolean[lines.length];
        this.netBefore = netBefore;
    }

    /// A line's product and amount in one number.
    static long line(int product, long original) {
        return original * 0x9E3779B97F4A7C15L ^ product * 0xC2B2AE3D27D4EB4FL;
    }

    String number() {
        return number;
    }

    InvoiceFacts before() {
        return before;
    }

    InvoiceFacts after() {
        return after;
    }

    long netBefore() {
        return netBefore;
    }

    long netAfter() {
        return netAfter;
    }

    /// Takes a line of this batch; true where the document had it already.
    boolean add(int product, long original, long net) {
        netAfter += net;
        linesAfter++;
        sharesProduct |= product != 0 && Arrays.binarySearch(products, product) >= 0;
        var found = Arrays.binarySearch(lines, line(product, original));
        if (found < 0) {
            return false;
        }
        var first = found;
        while (first > 0 && lines[first - 1] == lines[found]) {
            first--;
        }
        for (var i = first; i < lines.length && lines[i] == lines[found]; i++) {
            if (!isBack[i]) {
                isBack[i] = true;
                back++;
                return true;
            }
        }
        return false;
    }

    boolean isChanged() {
        return netBefore != netAfter || before.customerId() != after.customerId() || before.day() != after.day();
    }

    /// True where it may be another document, or another part of the same one, and only a person can tell.
    boolean isDoubtful() {
        if (before.customerId() == after.customerId() && before.day() == after.day()) {
            return isOtherPart();
        }
        var isSame = back == lines.length && back == linesAfter;
        return !(isSame && before.isNear(after));
    }

    /// True where none of its lines comes back, and the new ones are of other products, or of none where it has several lines.
    boolean isOtherPart() {
        var namesProducts = products.length > 0 && products[products.length - 1] != 0;
        return back == 0 && netBefore != netAfter && !sharesProduct && (namesProducts || linesAfter > 1 || lines.length > 1);
    }
}
