package dev.clientele.language;

import dev.clientele.language.Element.Amount;
import dev.clientele.language.Element.Mark;
import dev.clientele.language.Element.Named;
import dev.clientele.language.Element.OfCustomer;
import dev.clientele.language.Element.Said;
import dev.clientele.language.Element.Stretch;
import dev.clientele.language.Element.Unknown;
import dev.clientele.language.period.PeriodParser;
import dev.clientele.model.Dimension;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A question's tokens read from left to right as elements: at each token the longest thing that begins there is taken.
final class Sentence {

    private static final int LEAST_PART = 3;
    private static final String SIGNS = "%$^*|\\{}[]~";
    private static final Set<Meaning> COMPARATORS = EnumSet.of(Meaning.OVER, Meaning.UNDER, Meaning.AT_LEAST, Meaning.AT_MOST);
    private static final Set<Meaning> RANKS = EnumSet.of(Meaning.TOP, Meaning.BOTTOM);
    /// Behind these words goods stand rather than customers.
    private static final Set<Meaning> SOLD =
            EnumSet.of(Meaning.REVENUE, Meaning.BUY, Meaning.NEVER_BOUGHT, Meaning.BUT_NOT, Meaning.PRODUCT, Meaning.CONTAINING);
    /// Behind these goods may stand.
    private static final Set<Meaning> MAYBE_SOLD = EnumSet.of(Meaning.HOW_MUCH, Meaning.HOW_MANY, Meaning.CUSTOMERS, Meaning.ORDERS,
            Meaning.SINGLE_ORDER, Meaning.NOT, Meaning.TOP, Meaning.BOTTOM);
    private static final Set<String> PLACES = Set.of("in", "on", "from", "at", "near", "around", "to", "within", "during", "over");
    /// Times of the year as much as goods for them: `christmas sales`.
    private static final Set<String> OCCASIONS =
            Set.of("christmas", "xmas", "easter", "halloween", "thanksgiving", "valentine", "valentines",
                    "advent", "new year", "holiday", "holidays");
    private static final Set<Meaning> OWNED = EnumSet.of(Meaning.CUSTOMERS, Meaning.OWNER, Meaning.RISK);
    private static final Set<String> LEADS = Set.of("customer", "client", "account", "kunde", "cliente", "kund");
    /// What a customer does.
    private static final Set<Meaning> ACTS =
            EnumSet.of(Meaning.BUY, Meaning.NEVER_BOUGHT, Meaning.LAST_ORDER, Meaning.FIRST_ORDER, Meaning.HOW_OFTEN);
    private static final Set<Dimension> FEW = EnumSet.complementOf(EnumSet.of(Dimension.PRODUCT));

    private final Vocabulary vocabulary;
    private final List<Token> tokens;
    private final SpokenTimes times;
    private final WordUs us;
    private final List<Element> elements = new ArrayList<>();
    private int next;

    /// What reading needs beside the tokens.
    record Vocabulary(Phrases phrases, Names names, PeriodParser periods, LocalDate asOf) {}

    private record Found(Element element, int tokens) {}

    private Sentence(Vocabulary vocabulary, List<Token> tokens) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        this.times = new SpokenTimes(vocabulary.periods(), vocabulary.asOf(), tokens);
        this.us = new WordUs(tokens);
    }

    /// The elements of a question.
    ///
    /// @throws DateTimeException where a period is named that does not exist
    static List<Element> read(Vocabulary vocabulary, List<Token> tokens) {
        var sentence = new Sentence(vocabulary, tokens);
        while (sentence.next < tokens.size()) {
            var found = sentence.longest();
            sentence.elements.add(found.element());
            sentence.next += found.tokens();
        }
        return List.copyOf(sentence.elements);
    }

    private Found longest() {
        var token = tokens.get(next);
        if (token.isMark()) {
            return Numbers.at(tokens, next).map(number -> new Found(number.element(), number.tokens()))
                    .orElseGet(() -> new Found(mark(token.text()), 1));
        }
        var number = number(true);
        if (number.isPresent()) {
            return number.get();
        }
        var best = Optional.<Found>empty();
        for (var found : List.of(customer(true), value(true), phrase(), period(), customer(false), value(false),
                number(false))) {
            if (found.isPresent() && (best.isEmpty() || found.get().tokens() > best.get().tokens())) {
                best = found;
            }
        }
        return best.or(() -> goods(SOLD)).or(() -> follows(OWNED) ? owner() : Optional.empty()).or(this::part).or(() -> goods(MAYBE_SOLD))
                .or(this::owner).orElseGet(() -> new Found(new Unknown(token.text(), List.of()), 1));
    }

    /// A mark ends or divides what is said; a sign that does neither stands for something.
    private Element mark(String text) {
        if (text.equals("%") && next > 0 && List.of("in", "what", "which").contains(tokens.get(next - 1).letters())) {
            return new Said(List.of(Meaning.SHARE), "percent");
        }
        if (text.equals("%") && !elements.isEmpty() && elements.getLast() instanceof Said said && said.is(Meaning.PROFIT)) {
            elements.removeLast(); // `gp %`
            return new Said(List.of(Meaning.MARGIN), said.text() + " percent");
        }
        var isUnit = text.equals("%") && next > 0 && List.of("in", "as", "by").contains(tokens.get(next - 1).letters());
        return !isUnit && text.chars().anyMatch(sign -> SIGNS.indexOf(sign) >= 0) ? new Unknown(text, List.of()) : new Mark(text);
    }

    private boolean follows(Set<Meaning> meanings) {
        for (var i = elements.size() - 1; i >= 0; i--) {
            if (elements.get(i) instanceof Said said) {
                if (said.meanings().stream().anyMatch(meanings::contains)) {
                    return true;
                }
                if (!said.is(Meaning.FILLER)) {
                    return false;
                }
            } else {
                return false;
            }
        }
        return false;
    }

    private Optional<Found> phrase() {
        return us.isTheStates(next)
                ? Optional.empty()
                : vocabulary.phrases().at(tokens, next).map(this::unbound)
                        .map(match -> new Found(new Said(match.meanings().stream().map(Sentence::meaning).toList(), text(match.tokens())),
                                match.tokens()));
    }

    /// The phrase without the `less` of `spending less than 100`, which begins a bound.
    private Phrases.Match unbound(Phrases.Match match) {
        var behind = next + match.tokens();
        var last = tokens.get(behind - 1).letters();
        var isBound = match.tokens() > 1 && List.of("less", "more").contains(last) && behind + 1 < tokens.size()
                && tokens.get(behind).letters().equals("than")
                && Numbers.at(tokens, behind + 1).map(Numbers.Found::element)
                        .filter(number -> number instanceof Amount amount && !amount.percent())
                        .isPresent();
        return isBound || (match.tokens() > 1 && last.equals("last") && times.begin(behind - 1))
                ? vocabulary.phrases().at(tokens.subList(0, behind - 1), next).orElse(match)
                : match;
    }

    private static Meaning meaning(String word) {
        return Meaning.valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    private String text(int count) {
        return String.join(" ", tokens.subList(next, next + count).stream().map(Token::letters).toList());
    }

    /// A number; one behind `over` or `top` is nothing else.
    private Optional<Found> number(boolean sure) {
        if (sure && !follows(COMPARATORS) && !isRanked()) {
            return Optional.empty();
        }
        var isYear = sure && follows(RANKS) && tokens.get(next).letters().matches("(19|20)\\d\\d");
        var stretched = sure || isYear ? Optional.<Found>empty() : stretch();
        return isYear
                ? Optional.empty()
                : stretched.or(() -> Numbers.at(tokens, next).map(number -> new Found(number.element(), number.tokens())));
    }

    /// Whether `top` or its like stands directly before.
    private boolean isRanked() {
        return !elements.isEmpty() && elements.getLast() instanceof Said said && said.meanings().stream().anyMatch(RANKS::contains);
    }

    private Optional<Found> stretch() {
        var number = Numbers.at(tokens, next).filter(found -> found.element() instanceof Amount amount && !amount.percent());
        if (number.isEmpty() || next + number.get().tokens() >= tokens.size()) {
            return Optional.empty();
        }
        var unit = tokens.get(next + number.get().tokens()).letters();
        var amount = (Amount) number.get().element();
        return unit.matches("(day|week|month|quarter|year)s?") && amount.number().scale() <= 0 && amount.number().precision() <= 4
                ? Optional.of(new Found(new Stretch(amount.number().intValueExact(), unit.replaceAll("s$", "")), number.get().tokens() + 1))
                : Optional.empty();
    }

    /// A period; a number behind `over` is none.
    private Optional<Found> period() {
        return follows(COMPARATORS) ? Optional.empty() : times.at(next).map(named -> new Found(named.when(), named.tokens()));
    }

    /// A name of the data. One behind the word for its dimension is nothing else; products are so many that a single plain word is none.
    private Optional<Found> value(boolean sure) {
        var matches = vocabulary.names().values(tokens, next).stream().filter(this::isLikely).toList();
        if (sure) {
            matches = matches.stream()
                    .filter(match -> tokens.get(next).quoted() || us.isTheStates(next)
                            || follows(EnumSet.of(dimensionWord(match.dimension()))))
                    .toList();
        }
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        var meant = sure || tokens.get(next).quoted() ? Optional.<Found>empty() : numbered(matches);
        if (meant.isPresent()) {
            return meant;
        }
        var first = matches.getFirst();
        var others = matches.stream().skip(1).map(Names.Value::dimension).toList();
        return Optional.of(new Found(new Named(first.dimension(), List.of(first.value()), others), first.tokens()));
    }

    /// A bare number that names an owner or the like and a customer or a product as well.
    private Optional<Found> numbered(List<Names.Value> matches) {
        var text = tokens.get(next).letters();
        if (!text.chars().allMatch(Character::isDigit) || matches.stream().noneMatch(match -> FEW.contains(match.dimension()))
                || matches.stream().anyMatch(match -> match.tokens() > 1)) {
            return Optional.empty();
        }
        var owner = matches.stream().filter(match -> match.dimension() == Dimension.OWNER && follows(OWNED)).findFirst();
        if (owner.isPresent()) { // `customers of 282`
            return Optional.of(new Found(new Named(Dimension.OWNER, List.of(owner.get().value()), List.of()), 1));
        }
        var named = matches.stream().<Element>map(match -> new Named(match.dimension(), List.of(match.value()), List.of()));
        var customer = vocabulary.names().customer(tokens, next).filter(match -> match.tokens() == 1).stream()
                .<Element>map(match -> new OfCustomer(match.questions(), text));
        var readings = Stream.concat(named, customer).toList();
        return readings.size() > 1 ? Optional.of(new Found(new Element.Doubtful(text, readings), 1)) : Optional.empty();
    }

    private boolean isLikely(Names.Value match) {
        if (us.isAt(next) && !us.isTheStates(next)) {
            return false;
        }
        return FEW.contains(match.dimension()) || tokens.get(next).quoted() || match.tokens() > 1 || match.value().matches(".*\\d.*")
                || isCode(tokens.get(next).letters())
                || follows(EnumSet.of(Meaning.NOT, Meaning.BUT_NOT, Meaning.BUY, Meaning.PRODUCT, Meaning.NEVER_BOUGHT))
                || isListed(match.dimension());
    }

    /// `85123a` is no everyday word, nor is a long number.
    private static boolean isCode(String letters) {
        return letters.matches("\\d{5,}|(?=.*\\d)(?=.*[a-z])[a-z0-9]{4,}");
    }

    /// Whether a name of the same dimension stands before, parted by a comma or `and`.
    private boolean isListed(Dimension dimension) {
        return isJoined() && elements.get(elements.size() - 2) instanceof Named named && named.dimension() == dimension;
    }

    /// Whether a comma or `and` stands directly before, and something before that.
    private boolean isJoined() {
        return elements.size() > 1 && (elements.getLast() instanceof Mark
                || (elements.getLast() instanceof Said said && List.of("and", "or", "nor").contains(said.text())));
    }

    static Meaning dimensionWord(Dimension dimension) {
        return Meaning.valueOf(dimension.name());
    }

    /// A customer by whole name or id; digits are one where no number is expected.
    private Optional<Found> customer(boolean sure) {
        var token = tokens.get(next);
        if (sure && !token.quoted() && !follows(EnumSet.of(Meaning.CUSTOMERS))) {
            return Optional.empty();
        }
        var digits = token.letters().chars().allMatch(Character::isDigit);
        if (digits && sure && !token.quoted() && !(elements.getLast() instanceof Said said && said.is(Meaning.CUSTOMERS))) {
            return Optional.empty(); // `customers with 10 orders`
        }
        if (digits && (follows(COMPARATORS) || follows(RANKS) || isPercent())) {
            return Optional.empty();
        }
        return vocabulary.names().customer(tokens, next)
                .filter(match -> !digits || sure || token.letters().length() > 3)
                .map(match -> new Found(new OfCustomer(match.questions(), text(match.tokens())), match.tokens()));
    }

    /// Whether a number stands there that counts hundredths.
    private boolean isPercent() {
        return Numbers.at(tokens, next).filter(number -> number.element() instanceof Amount amount && amount.percent()).isPresent();
    }

    /// Words of products' names where what is bought and sold is spoken of: `sales of candles`, `candles sold`, `with candle in the name`.
    private Optional<Found> goods(Set<Meaning> before) {
        var found = tokens.get(next).quoted() || tokens.get(next).letters().length() < LEAST_PART
                ? 0
                : vocabulary.names().partOfProduct(tokens, next);
        var count = isPlace() ? 0 : endsWithCategory(found) ? found - 1 : found;
        var isSold = before.equals(SOLD)
                && (isBeforeSales(next + count) || isBeforeProducts(next + count) || isNamed(next + count) || isLeftOutOfSales());
        var maybe = !before.equals(SOLD) && isBeforeBy(next + count);
        if (count == 0 || !(follows(before) || isSold || maybe || isListedPart())) {
            return Optional.empty();
        }
        var part = new Element.Part(text(count));
        var isOccasion = OCCASIONS.contains(part.text()) && !hasSaid(Meaning.PRODUCT) && !isBeforeProducts(next + count);
        return Optional.of(new Found(isOccasion ? new Element.Doubtful(part.text(), List.of(part)) : part, count));
    }

    /// `sales of helmets and gloves`: of sales any of them counts; who bought helmets and gloves bought both, and is asked about.
    private boolean isListedPart() {
        return isJoined() && elements.get(elements.size() - 2) instanceof Element.Part && hasSaid(Meaning.REVENUE)
                && !hasSaid(Meaning.CUSTOMERS) && !hasSaid(Meaning.BUY) && !hasSaid(Meaning.PERSON);
    }

    private boolean hasSaid(Meaning meaning) {
        return elements.stream().anyMatch(element -> element instanceof Said said && said.is(meaning));
    }

    /// `customers in paris` bought no Paris.
    private boolean isPlace() {
        return next > 0 && PLACES.contains(tokens.get(next - 1).letters());
    }

    /// `mountain bikes` are the bikes with `mountain` in their names.
    private boolean endsWithCategory(int count) {
        return count > 1 && vocabulary.names().values(tokens, next + count - 1).stream()
                .anyMatch(match -> match.dimension() == Dimension.CATEGORY && match.tokens() == 1);
    }

    private boolean isLeftOutOfSales() {
        return follows(EnumSet.of(Meaning.NOT))
                && elements.stream().anyMatch(element -> element instanceof Said said && said.is(Meaning.REVENUE));
    }

    private boolean isBeforeBy(int behind) {
        return behind < tokens.size()
                && vocabulary.phrases().at(tokens, behind).filter(match -> match.meanings().contains("by")).isPresent();
    }

    /// An owner by a part of the name, where only one has it: `katrin's customers`.
    private Optional<Found> owner() {
        return tokens.get(next).quoted() || tokens.get(next).letters().length() < LEAST_PART
                ? Optional.empty()
                : vocabulary.names().owner(tokens, next)
                        .map(value -> new Found(new Named(Dimension.OWNER, List.of(value.value()), List.of()), value.tokens()));
    }

    /// `christmas products`.
    private boolean isBeforeProducts(int behind) {
        return behind < tokens.size()
                && vocabulary.phrases().at(tokens, behind).filter(match -> match.meanings().contains("product")).isPresent();
    }

    /// `candles sold`, `mountain bikes`.
    private boolean isBeforeSales(int behind) {
        return behind < tokens.size() && (vocabulary.phrases().at(tokens, behind).filter(match -> match.meanings().contains("revenue"))
                .isPresent()
                || vocabulary.names().values(tokens, behind).stream().anyMatch(match -> match.dimension() == Dimension.CATEGORY));
    }

    /// `in the name`, `in its name` stands behind.
    private boolean isNamed(int behind) {
        return tokens.stream().skip(behind).limit(3).anyMatch(token -> token.letters().matches("names?"))
                && elements.stream().noneMatch(element -> element instanceof Said said && said.is(Meaning.CUSTOMERS));
    }

    /// A customer by a part of the name.
    private Optional<Found> part() {
        var token = tokens.get(next);
        return token.quoted() || token.letters().length() < LEAST_PART
                ? Optional.empty()
                : vocabulary.names().partly(tokens, next).map(match -> {
                    var customer = new OfCustomer(match.questions(), text(match.tokens()));
                    return match.tokens() > 1 || isCustomerMeant() ? new Found(customer, match.tokens()) : doubtful(customer);
                });
    }

    /// Whether somebody is spoken of: `customer golf`, `how much did golf buy`.
    private boolean isCustomerMeant() {
        var isLed = next > 0 && LEADS.contains(tokens.get(next - 1).letters());
        var behind = next + 1 < tokens.size() ? vocabulary.phrases().at(tokens, next + 1) : Optional.<Phrases.Match>empty();
        return isLed || behind.filter(match -> match.meanings().stream().map(Sentence::meaning).anyMatch(ACTS::contains)).isPresent();
    }

    /// A single word of a customer's name, which is as much a word of goods' names or an everyday one.
    private Found doubtful(OfCustomer customer) {
        var isGoods = vocabulary.names().partOfProduct(tokens, next) > 0;
        var isEveryday = tokens.size() > 1 && Everyday.isWord(customer.text());
        if (!isGoods && !isEveryday) {
            return new Found(customer, 1);
        }
        if (!isGoods && customer.questions().size() > 1) {
            return new Found(new Unknown(customer.text(), List.of()), 1);
        }
        var readings = isGoods ? List.<Element>of(new Element.Part(customer.text()), customer) : List.<Element>of(customer);
        return new Found(new Element.Doubtful(customer.text(), readings), 1);
    }
}
