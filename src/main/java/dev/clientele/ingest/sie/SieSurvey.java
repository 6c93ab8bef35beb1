package dev.clientele.ingest.sie;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the vouchers of a file are together.
final class SieSurvey {

    private static final int SHOWN = 5;

    private final SortedMap<String, BigDecimal> otherIncome = new TreeMap<>();
    private final NavigableSet<String> customers = new TreeSet<>();
    private long sales;
    private long vouchers;
    private Optional<String> unbalanced = Optional.empty();

    void look(SieVoucher voucher) {
        vouchers++;
        if (voucher.balance().signum() != 0 && unbalanced.isEmpty()) {
            unbalanced = Optional.of("voucher " + voucher.number() + " in line " + voucher.line() + " does not balance: it comes to "
                    + voucher.balance().toPlainString());
        }
        var sold = new SieSales(voucher);
        sold.postings().forEach(posting -> {
            sales++;
            sold.customer(posting).ifPresent(customers::add);
        });
        voucher.postings().stream().filter(SieSales::isOtherIncome)
                .forEach(posting -> otherIncome.merge(posting.account(), posting.amount().negate(), BigDecimal::add));
    }

    long vouchers() {
        return vouchers;
    }

    long sales() {
        return sales;
    }

    boolean hasCustomers() {
        return !customers.isEmpty();
    }

    /// The first voucher that does not balance.
    Optional<String> unbalanced() {
        return unbalanced;
    }

    /// What the person should hear.
    List<String> remarks(Map<String, String> declared) {
        var remarks = new ArrayList<String>();
        var undeclared = customers.stream().filter(customer -> !declared.containsKey(customer)).toList();
        if (!undeclared.isEmpty()) {
            remarks.add("Customers that vouchers name and the file does not declare (#OBJEKT 8), counted under their numbers: "
                    + String.join(", ", undeclared.stream().limit(SHOWN).toList()) + (undeclared.size() > SHOWN ? ", ..." : ""));
        }
        if (!otherIncome.isEmpty()) {
            remarks.add("Accounts of class 3 that are no sales (rounding, discounts, other income), not counted: " + otherIncome.entrySet()
                    .stream().limit(SHOWN).map(account -> account.getKey() + " " + account.getValue().toPlainString())
                    .collect(Collectors.joining(", ")) + (otherIncome.size() > SHOWN ? ", ..." : ""));
        }
        return remarks;
    }
}
