package dev.clientele.ingest.sie;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.sie.SieVoucher.Posting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Goes through a file once: what it says of itself, its accounts and objects, and its vouchers in their order.
final class SieReader {

    static final String CUSTOMER = "8";
    static final String INVOICE = "10";
    private static final String SWEDISH_CURRENCY = "SEK";

    private final SieText text;
    private final Map<String, String> accounts = new HashMap<>();
    private final Map<String, String> customers = new HashMap<>();
    private final Set<String> invoices = new HashSet<>();
    private final List<Posting> postings = new ArrayList<>();
    private Optional<SieLine> voucher = Optional.empty();
    private long voucherLine;
    private String company = "";
    private String currency = SWEDISH_CURRENCY;
    private String program = "";
    private String type = "";

    SieReader(SieText text) {
        this.text = text;
    }

    /// Reads the file.
    ///
    /// @throws ImportRefusal where it cannot be read to its end
    void read(Consumer<SieVoucher> taken) {
        text.each((line, number) -> take(SieLine.of(line), number, taken));
        if (voucher.isPresent()) {
            throw new ImportRefusal(text.file().name() + ": ends within the voucher that begins in line " + voucherLine
                    + ": the file is cut off; export it again");
        }
    }

    String company() {
        return company;
    }

    String currency() {
        return currency;
    }

    String program() {
        return program;
    }

    /// `4` for a file with vouchers; empty where it does not say.
    String type() {
        return type;
    }

    /// Names of accounts by their numbers.
    Map<String, String> accounts() {
        return accounts;
    }

    /// Names of the declared objects of dimension 8 by their numbers.
    Map<String, String> customers() {
        return customers;
    }

    /// The declared objects of dimension 10.
    Set<String> invoices() {
        return invoices;
    }

    private void take(SieLine line, long number, Consumer<SieVoucher> taken) {
        switch (line.label()) {
            case "#FNAMN" -> company = line.field(0);
            case "#VALUTA" -> currency = line.field(0);
            case "#PROGRAM" -> program = line.field(0);
            case "#SIETYP" -> type = line.field(0);
            case "#KONTO" -> accounts.put(line.field(0), line.field(1));
            case "#OBJEKT" -> declare(line);
            case "#VER" -> {
                refuseOpen();
                voucher = Optional.of(line);
                voucherLine = number;
            }
            case "#TRANS" -> postings.add(posting(line, number));
            case "}" -> end(taken);
            default -> {
                // balances, addresses, and postings that were added or struck out: the rest of the voucher is without them
            }
        }
    }

    private void declare(SieLine line) {
        if (line.field(0).equals(CUSTOMER)) {
            customers.put(line.field(1), line.field(2));
        } else if (line.field(0).equals(INVOICE)) {
            invoices.add(line.field(1));
        }
    }

    private void refuseOpen() {
        if (!postings.isEmpty()) {
            throw new ImportRefusal(text.file().name() + ": the voucher that begins in line " + voucherLine
                    + " has no end before the next: the file is damaged; export it again");
        }
    }

    private Posting posting(SieLine line, long number) {
        var amount = line.field(2);
        if (!amount.matches("[-+]?\\d{1,18}(\\.\\d{0,6})?")) {
            throw new ImportRefusal(text.file().name() + ": line " + number + ": the amount \"" + amount
                    + "\" is no number with a decimal point: the file is damaged; export it again");
        }
        return new Posting(line.field(0), line.objects(), new BigDecimal(amount));
    }

    private void end(Consumer<SieVoucher> taken) {
        voucher.ifPresent(head -> taken.accept(
                new SieVoucher(voucherLine, (head.field(0) + " " + head.field(1)).strip(), head.field(2), postings)));
        voucher = Optional.empty();
        postings.clear();
    }
}
