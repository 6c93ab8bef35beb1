package dev.clientele.portfolio;

/// Counts the documents of a store by whether a question counts them, and if not, why. Each document is in one group; of a
/// document of which only some lines are wanted, the net revenue of the others is with the lines left out.
///
/// @param documents how many, one for each [Group] in their order
/// @param net minor units, likewise
public record DocumentCensus(long[] documents, long[] net) {

    /// What becomes of a document; the first that fits. Nothing is left out before [#leavingOut].
    public enum Group {
        COUNTED, AFTER_AS_OF, OUTSIDE_WINDOW, WITHOUT_CUSTOMER, LEFT_OUT, OTHER_CUSTOMERS, OTHER_LINES
    }

    /// Counts all documents of the selection's portfolio.
    ///
    /// @param start the first day that counts, epoch day
    /// @param end the day after the last one that counts
    /// @param dataEnd the day after the as-of day
    /// @param withUnassigned whether documents without a customer count
    public static DocumentCensus of(Selection selection, int start, int end, int dataEnd, boolean withUnassigned) {
        var census = new DocumentCensus(new long[Group.values().length], new long[Group.values().length]);
        var orders = selection.portfolio().orders();
        var customers = selection.includes().length;
        for (var customer = 0; customer <= customers; customer++) {
            var whose = customer == customers
                    ? withUnassigned && selection.includesUnassigned() ? Group.COUNTED : Group.WITHOUT_CUSTOMER
                    : selection.includes()[customer] ? Group.COUNTED : Group.OTHER_CUSTOMERS;
            var wantedNet = 0L;
            for (var row = orders.offsets()[customer]; row < orders.offsets()[customer + 1]; row++) {
                var day = orders.day()[row];
                var group = day >= dataEnd ? Group.AFTER_AS_OF : day < start || day >= end ? Group.OUTSIDE_WINDOW : whose;
                census.add(group, 1, orders.net()[row]);
                wantedNet += group == Group.COUNTED ? orders.net()[row] : 0;
            }
            if (whose == Group.COUNTED && selection.documents().isPresent()) {
                census.moveUnwanted(selection, customer, start, Math.min(end, dataEnd), wantedNet);
            }
        }
        return census;
    }

    /// The same census with all that is counted of some customers left out.
    ///
    /// @param some the census of the same days of a selection of these customers alone
    public DocumentCensus leavingOut(DocumentCensus some) {
        var census = new DocumentCensus(documents.clone(), net.clone());
        census.add(Group.COUNTED, -some.documents(Group.COUNTED), -some.net(Group.COUNTED));
        census.add(Group.LEFT_OUT, some.documents(Group.COUNTED), some.net(Group.COUNTED));
        return census;
    }

    public long documents(Group group) {
        return documents[place(group)];
    }

    /// Minor units.
    public long net(Group group) {
        return net[place(group)];
    }

    @SuppressWarnings("EnumOrdinal") // one slot a group, within this class alone
    private static int place(Group group) {
        return group.ordinal();
    }

    private void add(Group group, long count, long amount) {
        documents[place(group)] += count;
        net[place(group)] += amount;
    }

    /// Of the documents in the window, those that the filters on documents and lines leave out.
    private void moveUnwanted(Selection selection, int customer, int start, int end, long windowNet) {
        var filter = selection.documents().orElseThrow();
        var orders = selection.portfolio().orders();
        var unwanted = 0L;
        for (var row = orders.offsets()[customer]; row < orders.offsets()[customer + 1]; row++) {
            var day = orders.day()[row];
            unwanted += day >= start && day < end && !filter.wants(row) ? 1 : 0;
        }
        var wanted = 0L;
        var days = selection.days();
        for (var row = days.offsets()[customer]; row < days.offsets()[customer + 1]; row++) {
            wanted += days.day()[row] >= start && days.day()[row] < end ? days.net()[row] : 0;
        }
        add(Group.COUNTED, -unwanted, wanted - windowNet);
        add(Group.OTHER_LINES, unwanted, windowNet - wanted);
    }
}
