package dev.clientele.ingest.einvoice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An invoice or credit note as EN 16931-1 describes it, its amounts as they are declared.
///
/// @param number BT-1
/// @param issued BT-2, `yyyy-MM-dd`
/// @param typeCode BT-3, of the code list UNTDID 1001
/// @param currency BT-5
/// @param preceding BT-25, the numbers of the invoices that it corrects
/// @param seller BG-4
/// @param buyer BG-7
/// @param adjustments BG-20 and BG-21: allowances and charges of the whole document
/// @param totals BG-22, by term
/// @param lines BG-25
record EInvoice(String number, String issued, String typeCode, String currency, List<String> preceding, Party seller, Party buyer,
        List<Adjustment> adjustments, Map<Term, BigDecimal> totals, List<Line> lines) {

    EInvoice {
        preceding = List.copyOf(preceding);
        adjustments = List.copyOf(adjustments);
        totals = Map.copyOf(totals);
        lines = List.copyOf(lines);
    }

    /// A seller or a buyer.
    ///
    /// @param identifier BT-29 or BT-46: the number that the other party knows it by
    /// @param registration BT-30 or BT-47: its number in a register of companies
    /// @param vatNumber BT-31 or BT-48
    /// @param name BT-27 or BT-44
    /// @param country BT-40 or BT-55
    record Party(String identifier, String registration, String vatNumber, String name, String country) {

        /// What identifies it: its number; where there is none its VAT number, its registration or its name.
        String id() {
            return List.of(identifier, vatNumber, registration, name).stream().filter(known -> !known.isEmpty()).findFirst().orElse("");
        }
    }

    /// An allowance (BT-92) or a charge (BT-99).
    record Adjustment(boolean isCharge, BigDecimal amount) {

        /// What it adds: an allowance's is below zero.
        BigDecimal charge() {
            return isCharge ? amount : amount.negate();
        }
    }

    /// A line.
    ///
    /// @param id BT-126
    /// @param quantity BT-129
    /// @param net BT-131
    /// @param price BT-146, the net price of so many units as `priceBase` says (BT-149)
    /// @param adjustment charges (BT-141) less allowances (BT-136) of the line
    record Line(String id, Optional<BigDecimal> quantity, BigDecimal net, Optional<BigDecimal> price, BigDecimal priceBase,
            BigDecimal adjustment, String itemNumber, String itemName) {}

    /// An amount that the document has once.
    enum Term {
        LINES("BT-106", "sum of the lines"),
        ALLOWANCES("BT-107", "sum of allowances"),
        CHARGES("BT-108", "sum of charges"),
        WITHOUT_VAT("BT-109", "total without VAT"),
        VAT("BT-110", "total VAT"),
        WITH_VAT("BT-112", "total with VAT"),
        PREPAID("BT-113", "paid before"),
        ROUNDING("BT-114", "rounding"),
        DUE("BT-115", "due for payment");

        private final String code;
        private final String words;

        Term(String code, String words) {
            this.code = code;
            this.words = words;
        }

        String code() {
            return code;
        }

        String words() {
            return words;
        }
    }

    /// Zero where the document does not say it.
    BigDecimal total(Term term) {
        return totals.getOrDefault(term, BigDecimal.ZERO);
    }
}
