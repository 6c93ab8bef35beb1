package dev.clientele.store;

import static java.util.Objects.requireNonNull;

import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.portfolio.Customers;
import dev.clientele.portfolio.Dictionary;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.PortfolioBuilder;
import dev.clientele.portfolio.PortfolioBuilder.Documents;
import dev.clientele.portfolio.PortfolioBuilder.LineRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a store into a portfolio: every table once, in the order in which it lies on disk, into primitive arrays. The
/// builder sorts them afterwards, which takes a fraction of what `order by` would.
final class PortfolioReader {

    private static final List<Dimension> OF_CUSTOMERS = List.of(Dimension.COUNTRY, Dimension.SEGMENT, Dimension.INDUSTRY, Dimension.OWNER);

    private final Connection connection;
    private final Map<Dimension, Dictionary> dictionaries = new EnumMap<>(Dimension.class);
    private Codes ownerCodes = new Codes();

    /// @param connection in one read transaction, so that all tables are of one data version
    PortfolioReader(Connection connection) {
        this.connection = connection;
    }

    Portfolio read() throws SQLException {
        var version = Meta.version(connection);
        var currency = Meta.get(connection, Meta.REPORTING_CURRENCY).map(Currency::getInstance).orElse(Money.UNNAMED);
        var tables = tables();
        var lines = lines(tables.documents(), tables.productCode(), tables.categories());
        var withProducts = lines.net().length > 0 && tables.customers().hasValues(Dimension.PRODUCT);
        return new PortfolioBuilder(tables.customers(), tables.documents().columns(), lines).build(version, currency, withProducts)
                .with(CostRows.read(connection, tables.customers()));
    }

    /// Reads all but the lines, as [#read()] does, and keeps nothing. Where this is possible, so is that, if the sums of the lines can be
    /// told ([ReadingLimits]).
    ///
    /// @throws SQLException or a runtime exception where the store could not be read
    void tryWithoutLines() throws SQLException {
        tables();
    }

    /// What lines refer to.
    ///
    /// @param categories of each product code its category's
    private record Tables(Customers customers, DocumentRows documents, RowNumbers productCode, int[] categories) {}

    private Tables tables() throws SQLException {
        var customerIndex = new RowNumbers(largestId("customer"));
        var productCode = new RowNumbers(largestId("product"));
        var customers = customers(customerIndex);
        var categories = products(productCode);
        var channels = channels();
        var documents = documents(customerIndex, channels, owners(), customers);
        var complete = new Customers(customers.ids(), customers.names(), customers.codes(), dictionaries, customers.profiles(),
                customers.former());
        return new Tables(complete, documents, productCode, categories);
    }

    /// From a table's row ids to numbers of our own, 0 for a row without one.
    private record RowNumbers(int[] numbers) {
        RowNumbers(int largestId) {
            this(new int[largestId + 1]);
        }
    }

    private Customers customers(RowNumbers index) throws SQLException {
        var shown = ShownCustomers.read(connection);
        shown.place().forEach((id, place) -> index.numbers()[id] = place);
        var ids = new ArrayList<String>();
        var names = new ArrayList<String>();
        var profiles = new ProfileRows();
        var codes = OF_CUSTOMERS.stream().map(dimension -> new Codes()).toList();
        for (var row : shown.rows()) {
            ids.add(row.number());
            names.add(row.shownName());
            for (var i = 0; i < OF_CUSTOMERS.size(); i++) {
                codes.get(i).add(row.texts().get(CustomerRow.FIRST_DIMENSION + i));
            }
            profiles.add(row);
        }
        var columns = new EnumMap<Dimension, int[]>(Dimension.class);
        for (var i = 0; i < OF_CUSTOMERS.size(); i++) {
            columns.put(OF_CUSTOMERS.get(i), codes.get(i).column());
            dictionaries.put(OF_CUSTOMERS.get(i), codes.get(i).dictionary());
        }
        ownerCodes = codes.get(OF_CUSTOMERS.indexOf(Dimension.OWNER));
        return new Customers(ids.toArray(String[]::new), names.toArray(String[]::new), columns, Map.of(), profiles.columns(),
                shown.former());
    }

    /// Reads the products' names and returns for each product code its category's.
    private int[] products(RowNumbers code) throws SQLException {
        var categories = new Codes();
        categories.add("");
        var products = new ProductRows();
        products.read(connection, (id, product, category, isNew) -> {
            code.numbers()[id] = product;
            if (isNew) {
                categories.add(category);
            }
        });
        dictionaries.put(Dimension.PRODUCT, products.dictionary());
        dictionaries.put(Dimension.CATEGORY, categories.dictionary());
        return categories.column();
    }

    private RowNumbers channels() throws SQLException {
        var code = new RowNumbers(largestId("channel"));
        var names = new Codes();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("select id, name from channel order by id")) {
            while (rows.next()) {
                code.numbers()[rows.getInt(1)] = names.code(rows.getString(2));
            }
        }
        if (names.size() > ReadingLimits.MOST_CHANNELS + 1) {
            throw new SQLException(
                    "the data names " + names.size() + " channels; at most " + ReadingLimits.MOST_CHANNELS + " can be told apart");
        }
        dictionaries.put(Dimension.CHANNEL, names.dictionary());
        return code;
    }

    /// Adds the names of those who sold documents to the owners of customers.
    private RowNumbers owners() throws SQLException {
        var code = new RowNumbers(largestId("owner"));
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select id, name from owner where id in (select distinct owner_id from invoice) order by id")) {
            while (rows.next()) {
                code.numbers()[rows.getInt(1)] = ownerCodes.code(rows.getString(2));
            }
        }
        dictionaries.put(Dimension.OWNER, ownerCodes.dictionary());
        return code;
    }

    private record DocumentRows(int[] id, Documents columns) {}

    private DocumentRows documents(RowNumbers customerIndex, RowNumbers channels, RowNumbers owners, Customers customers)
            throws SQLException {
        var n = count("invoice");
        var id = new int[n];
        var unassigned = customers.ids().length;
        var ofCustomers = Arrays.copyOf(requireNonNull(customers.codes().get(Dimension.OWNER), "customers have owners"), unassigned + 1);
        var columns = new Documents(new int[n], new int[n], new int[n + 1], new byte[n], new int[n]);
        var isTold = false;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, customer_id, day, channel_id, owner_id from invoice order by id")) {
            for (var row = 0; rows.next(); row++) {
                id[row] = rows.getInt(1);
                var customer = rows.getInt(2);
                columns.customer()[row] = customer == 0 ? unassigned : customerIndex.numbers()[customer];
                columns.day()[row] = rows.getInt(3);
                columns.channel()[row] = (byte) channels.numbers()[rows.getInt(4)];
                var ofCustomer = ofCustomers[columns.customer()[row]];
                var seller = owners.numbers()[rows.getInt(5)];
                columns.owner()[row] = seller == Dictionary.UNKNOWN ? ofCustomer : seller;
                isTold |= columns.owner()[row] != ofCustomer;
            }
        }
        return new DocumentRows(id, isTold ? columns : columns.withoutOwners());
    }

    private LineRows lines(DocumentRows documents, RowNumbers productCode, int[] categories) throws SQLException {
        var n = count("line");
        var lines = new LineRows(new int[n], new long[n], new long[n], categories);
        var firstLine = documents.columns().firstLine();
        var document = -1;
        var row = 0;
        var size = 0L;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select invoice_id, product_id, net, ifnull(cost, " + PortfolioBuilder.UNKNOWN_COST
                                + ") from line order by invoice_id")) {
            for (; rows.next(); row++) {
                var invoice = rows.getInt(1);
                while (document < 0 || documents.id()[document] != invoice) {
                    firstLine[++document] = row;
                }
                lines.product()[row] = productCode.numbers()[rows.getInt(2)];
                lines.net()[row] = rows.getLong(3);
                lines.cost()[row] = rows.getLong(4);
                size = larger(size, lines.net()[row]);
            }
        }
        Arrays.fill(firstLine, document + 1, firstLine.length, row);
        return lines;
    }

    private static long larger(long size, long net) {
        var sum = size + Math.abs(net);
        if (sum < 0) {
            throw new StoreException("The amounts in the store are so large that their sum cannot be computed.", null);
        }
        return sum;
    }

    private int largestId(String table) throws SQLException {
        return number("select coalesce(max(id), 0) from " + table);
    }

    private int count(String table) throws SQLException {
        return number("select count(*) from " + table);
    }

    private int number(String query) throws SQLException {
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /// Names as they come, and a code for each.
    private static final class Codes {
        private final Map<String, Integer> codes = new LinkedHashMap<>(Map.of("", Dictionary.UNKNOWN));
        private final List<Integer> column = new ArrayList<>();

        int code(String name) {
            return codes.computeIfAbsent(name, unseen -> codes.size());
        }

        void add(String name) {
            column.add(code(name));
        }

        int size() {
            return codes.size();
        }

        int[] column() {
            return column.stream().mapToInt(Integer::intValue).toArray();
        }

        Dictionary dictionary() {
            return new Dictionary(List.copyOf(codes.keySet()));
        }
    }
}
