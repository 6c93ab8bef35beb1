package dev.clientele.portfolio;

/// The documents (invoices and credit notes), a customer's adjacent and by day. The rows behind the last customer's are
/// the unassigned ones.
///
/// @param offsets customer c has the rows `offsets[c]` to `offsets[c + 1]`; the unassigned ones are c = customers
/// @param day epoch day
/// @param net minor units of the reporting currency, negative for credit notes
/// @param cost minor units, estimated where unknown
/// @param estimated the part of `net` whose cost is estimated, minor units; of length 0 where all costs are known
/// @param channel code in the channel dictionary
/// @param owner code in the owner dictionary, of who sold it or else looks after the customer; of length 0 where it is the
///     customer's in all
public record Orders(int[] offsets, int[] day, long[] net, long[] cost, long[] estimated, byte[] channel, int[] owner) {

    /// Whether documents have owners of their own, so that an owner's are not all of a customer's.
    public boolean haveOwners() {
        return owner.length > 0;
    }

    public int count() {
        return day.length;
    }

    /// The customer's first document on or after a day; behind its last one where there is none.
    public int firstRow(int customer, int start) {
        var from = offsets[customer];
        var to = offsets[customer + 1];
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (day[middle] < start) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
