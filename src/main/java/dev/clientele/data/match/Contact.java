package dev.clientele.data.match;

import dev.clientele.model.Identity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What else tells who a customer is, as it is compared; empty strings where nothing is known.
///
/// @param taxId letters and digits alone, without the country's in front
/// @param mailbox the whole e-mail address
/// @param domain that of the address where it is the customer's own
/// @param phone its last digits
/// @param address its words in alphabetical order
record Contact(String taxId, String mailbox, String domain, String phone, String address) {

    private static final int LEAST_TAX_ID = 6;
    private static final int LEAST_PHONE = 7;
    private static final int PHONE = 8;
    private static final int LEAST_ADDRESS_WORDS = 3;
    private static final Set<String> SECOND_LEVEL = Set.of("co", "com", "org", "net", "ac", "gov", "edu", "ltd", "or", "ne", "gob", "asso");
    private static final Set<String> FREE = Set.of("""
            gmail googlemail yahoo ymail rocketmail hotmail outlook live msn icloud me mac aol gmx web t-online freenet arcor online mail email
            posteo mailbox orange wanadoo free laposte sfr neuf bbox numericable libero virgilio tiscali alice tin inwind yandex rambler bk inbox
            list qq 163 126 sina sohu foxmail naver daum hanmail nate protonmail proton pm tutanota tuta zoho fastmail hey btinternet btopenworld
            sky talktalk virginmedia ntlworld blueyonder comcast verizon att sbcglobal bellsouth cox charter earthlink juno optonline rogers
            shaw sympatico telus bigpond optusnet iinet xtra telia bredband comhem spray seznam centrum volny atlas wp o2 interia onet poczta
            gazeta sapo terra uol bol ig globo ziggo kpnmail planet home hetnet xs4all chello upcmail aon bluewin sunrise hispeed telenet
            skynet proximus scarlet abv ukr i rediffmail sify indiatimes jubii ofir mail2 zonnet quicknet casema example test invalid"""
            .strip().split("\\s+"));
    private static final Map<String, String> STREET = Map.ofEntries(Map.entry("strasse", "str"), Map.entry("street", "st"),
            Map.entry("avenue", "ave"), Map.entry("av", "ave"), Map.entry("road", "rd"), Map.entry("boulevard", "blvd"),
            Map.entry("bd", "blvd"),
            Map.entry("drive", "dr"), Map.entry("lane", "ln"), Map.entry("platz", "pl"), Map.entry("place", "pl"),
            Map.entry("square", "sq"));

    static Contact of(Identity customer) {
        return new Contact(taxId(customer.taxId()), customer.email().strip().toLowerCase(Locale.ROOT), domain(customer.email()),
                phone(customer.phone()), address(customer.address()));
    }

    /// Whether the address has two numbers, one of them that of the town: one street name is in many towns.
    boolean hasTown() {
        return Arrays.stream(address.split(" ", -1)).filter(word -> !word.isEmpty() && Character.isDigit(word.charAt(0))).count() > 1;
    }

    /// `DE 123.456.789` is `123456789`; what has hardly a digit, such as `unknown`, is none.
    private static String taxId(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        var bare = plain.replaceFirst("^[A-Z]{2}(?=[A-Z]?\\d)", "");
        var isFilled = bare.chars().filter(Character::isDigit).distinct().count() > 2;
        return bare.length() >= LEAST_TAX_ID && isFilled ? bare : "";
    }

    private static String domain(String email) {
        var at = email.strip().toLowerCase(Locale.ROOT);
        var labels = List.of(at.substring(at.lastIndexOf('@') + 1).split("\\.", -1));
        if (!email.contains("@") || labels.size() < 2) {
            return "";
        }
        var own = labels.size() - 2;
        if (own > 0 && SECOND_LEVEL.contains(labels.get(own))) {
            own--;
        }
        return FREE.contains(labels.get(own)) ? "" : String.join(".", labels.subList(own, labels.size()));
    }

    /// `+49 (0)30 23125-001` and `030 23125001` have the same last digits.
    private static String phone(String typed) {
        var digits = typed.replaceAll("(?i)\\b(ext|x|durchwahl)\\b.*", "").replaceAll("\\D", "");
        var isFilled = digits.chars().distinct().count() > 2;
        return digits.length() >= LEAST_PHONE && isFilled ? digits.substring(Math.max(0, digits.length() - PHONE)) : "";
    }

    private static String address(String typed) {
        var words = Arrays.stream(Spellings.folded(typed).replaceAll("(?<=\\p{L}{3})str(asse)?\\b", " str").split(" ", -1))
                .filter(word -> !word.isEmpty()).map(word -> STREET.getOrDefault(word, word)).sorted().toList();
        var hasNumber = words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
        return words.size() >= LEAST_ADDRESS_WORDS && hasNumber ? words.stream().collect(Collectors.joining(" ")) : "";
    }
}
