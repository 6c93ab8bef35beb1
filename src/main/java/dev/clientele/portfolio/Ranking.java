package dev.clientele.portfolio;

/// The customers with the greatest values. Equal values rank by longer relationship, then by id (DEFINITIONS, Tier).
///
/// Keeps the best N seen so far in a heap whose root is the worst of them, so that a ranking costs one pass and rarely
/// more than a comparison a customer.
public final class Ranking {

    private final Days days;
    private final long[] value;
    private final int end;
    private final int[] heap;
    private int size;

    private Ranking(Days days, long[] value, int end, int most) {
        this.days = days;
        this.value = value;
        this.end = end;
        this.heap = new int[most];
    }

    /// The customers with the greatest values above zero, best first, at most `most`.
    ///
    /// @param value for each customer; what lies behind the last customer's is passed over
    public static int[] top(Days days, long[] value, int most) {
        return top(days, value, Integer.MAX_VALUE, most);
    }

    /// The same as it was known on the as-of day: a relationship that began later had not begun.
    ///
    /// @param end the day after the as-of day
    public static int[] top(Days days, long[] value, int end, int most) {
        var ranking = new Ranking(days, value, end, Math.min(most, days.customers()));
        for (var customer = 0; customer < days.customers(); customer++) {
            if (value[customer] > 0) {
                ranking.offer(customer);
            }
        }
        return ranking.bestFirst();
    }

    /// All customers that take part, greatest value first, whatever its sign.
    ///
    /// @param takesPart for each customer whether it is ranked
    /// @param end the day after the as-of day
    public static int[] all(Days days, long[] value, boolean[] takesPart, int end) {
        var count = 0;
        for (var takes : takesPart) {
            count += takes ? 1 : 0;
        }
        var ranking = new Ranking(days, value, end, count);
        for (var customer = 0; customer < takesPart.length; customer++) {
            if (takesPart[customer]) {
                ranking.offer(customer);
            }
        }
        return ranking.bestFirst();
    }

    private void offer(int customer) {
        if (size < heap.length) {
            heap[size] = customer;
            rise(size++);
        } else if (size > 0 && isBetter(customer, heap[0])) {
            heap[0] = customer;
            sink();
        }
    }

    private int[] bestFirst() {
        var sorted = new int[size];
        while (size > 0) {
            sorted[size - 1] = heap[0];
            heap[0] = heap[--size];
            sink();
        }
        return sorted;
    }

    private void rise(int from) {
        var child = from;
        while (child > 0 && isBetter(heap[(child - 1) / 2], heap[child])) {
            swap(child, (child - 1) / 2);
            child = (child - 1) / 2;
        }
    }

    private void sink() {
        var parent = 0;
        while (2 * parent + 1 < size) {
            var child = 2 * parent + 1;
            if (child + 1 < size && isBetter(heap[child], heap[child + 1])) {
                child++;
            }
            if (!isBetter(heap[parent], heap[child])) {
                return;
            }
            swap(parent, child);
            parent = child;
        }
    }

    private boolean isBetter(int left, int right) {
        if (value[left] != value[right]) {
            return value[left] > value[right];
        }
        var since = Integer.compare(since(left), since(right));
        return since == 0 ? left < right : since < 0;
    }

    private int since(int customer) {
        var first = days.firstPurchase(customer);
        return first < end ? first : Integer.MAX_VALUE;
    }

    private void swap(int i, int j) {
        var kept = heap[i];
        heap[i] = heap[j];
        heap[j] = kept;
    }
}
