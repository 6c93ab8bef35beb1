package dev.clientele.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.data.match.Duplicates;
import dev.clientele.data.match.KeptSuggestions;
import dev.clientele.data.match.Suggestion;
import dev.clientele.data.match.Suggestion.Reason;
import dev.clientele.model.Identity;
import dev.clientele.sample.SampleCompany;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which customers may be one.
final class DuplicatesTest {

    private static final SampleCompany COMPANY = SampleCompany.usual();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void allSixtyPlantedVariantsAreFoundAndFewOthers(long seed) {
        var planted = PlantedVariants.of(COMPANY, seed);
        var found = pairs(planted.all(), Duplicates.among(planted.all()));
        assertThat(planted.planted()).hasSize(60);
        var missed = new HashSet<>(planted.planted());
        missed.removeAll(found);
        assertThat(missed.stream().map(pair -> planted.all().stream().filter(customer -> pair.contains(customer.number()))
                .map(Identity::name).toList())).isEmpty();
        var others = new HashSet<>(found);
        others.removeAll(planted.planted());
        assertThat(others.size() * 300.0 / planted.all().size()).as("false ones of 300 customers: %s", others).isLessThan(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Nordlicht Handel GmbH|Nordlicht Handel G.m.b.H.", "Nordlicht Handel GmbH|nordlicht handel",
            "Nordlicht Handel GmbH|Gesellschaft mit beschränkter Haftung Nordlicht Handel",
            "Zakłady Wisła Sp. z o.o.|ZAKLADY WISLA SPÓŁKA Z O.O.",
            "Dubois Frères S.A.|Dubois Freres SA", "S.A. Dubois Frères|Dubois Frères SA", "ООО Ромашка|Ромашка",
            "PT Sinar Harapan|Sinar Harapan Tbk",
            "Kjærgaard Møbler A/S|Kjaergaard Moebler AS", "Ångström Verkstad AB (publ)|Aangstroem Verkstad Aktiebolag",
            "Fernández y Cía, S.L.|Fernandez y Cia SL", "Meyer & Söhne OHG|Meyer und Soehne oHG",
            "Grupo Azteca S.A. de C.V.|Grupo Azteca SA de CV",
            "Kowalczyk Transport|Transport Kowalczyk", "Blue Harbor Trading Inc.|Blue Harbour Trading, Incorporated",
            "Nord Licht Optik|Nordlicht Optik", "Int'l Paper Mfg Ltd|International Paper Manufacturing Limited",
            "Nordlciht Handel GmbH|Nordlicht Handel GmbH",
            "St. Marien Apotheke|Sankt Marien-Apotheke", "Talhaus AG (vormals Bergland Optik GmbH)|Bergland Optik GmbH",
            "Smith, Jonathan|Jonathan Smith", "Callahan Tools Kft.|Korlátolt Felelősségű Társaság Callahan Tools",
            "Petrov Design OÜ|OÜ Petrov Design", "Oy Korhonen Plastics|Korhonen Plastics Osakeyhtiö",
            "Silva Foods Sdn Bhd|Silva Foods Sendirian Berhad", "Garcia Bau d.o.o.|društvo s ograničenom odgovornošću Garcia Bau",
            "Duarte Consulting LLP|Limited Liability Partnership Duarte Consulting", "Moreau Energie EOOD|ЕООД Moreau Energie",
            "Huber Plastics A/S|Hubr Plastics A/S", "Novák Ceramics s.r.o.|Novak Ceramics, společnost s ručením omezeným",
            "Ferrari Elektro Ltda.|Ferrari Elektro Limitada"})
    void oneNameIsWrittenInManyWays(String one, String other) {
        assertThat(ofNames(one, other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"Hotel Adler Berlin|Hotel Adler Hamburg", "Filiale 12|Filiale 13", "Depot A|Depot B", "Norden Bau I|Norden Bau II",
                    "Nordlicht Handel GmbH|Nordlicht Handel GmbH & Co. KG", "Valley Bicycle Specialists|Valley Bicycle Distributors",
                    "Marina Yachts|Martini Bar",
                    "Meyer Optik|Mayer Technik", "SA|SA Groupe Berthier", "Casa|Cassa", "Bank of Essex|Bank of Sussex", "Visa|Vi",
                    "AS Roma|AB Roma Foods"})
    void otherNamesAreTwo(String one, String other) {
        assertThat(ofNames(one, other)).isEmpty();
    }

    @Test
    void formThatIsPartOfTheNameIsNotCutOffIt() {
        assertThat(ofNames("Sa Pa Travel", "Pa Travel")).isEmpty();
        assertThat(ofNames("AS Saint-Étienne", "Saint-Étienne SE")).isEmpty();
        assertThat(ofNames("Nasa Optik", "Na Optik")).isEmpty();
    }

    @Test
    void commonWordsMakeNoPair() {
        var shops = IntStream.range(0, 40).mapToObj(i -> (char) ('A' + i % 26) + "x" + word(i) + " Bike Shop").toArray(String[]::new);
        assertThat(ofNames(shops)).isEmpty();
    }

    @Test
    void taxIdIsEnoughWhateverTheNameAndTheWayItIsWritten() {
        assertThat(reasons(customer("1", "Falkenried Bau", "DE", "DE 812.345.678", "", "", ""),
                customer("2", "Kronstahl AG", "AT", "de812345678", "", "", ""))).containsExactly(Set.of(Reason.TAX_ID));
        assertThat(reasons(customer("1", "Falkenried Bau", "", "n/a 000000", "", "", ""),
                customer("2", "Kronstahl AG", "", "N/A 000000", "", "", "")))
                .isEmpty();
    }

    @Test
    void twoTaxIdsAreTwoCompaniesOfOneName() {
        assertThat(reasons(customer("1", "Falkenried Bau GmbH", "DE", "DE812345678", "", "", ""),
                customer("2", "Falkenried Bau GmbH", "DE", "DE812345679", "", "", ""))).isEmpty();
    }

    @Test
    void domainOfTheCompanysOwnTellsAndThatOfFreeMailDoesNot() {
        assertThat(reasons(customer("1", "Falkenried Bau", "", "", "a@mail.kronstahl.co.uk", "", ""),
                customer("2", "Kronstahl plc", "", "", "B@Kronstahl.co.uk", "", ""))).containsExactly(Set.of(Reason.DOMAIN));
        assertThat(reasons(customer("1", "Falkenried Bau", "", "", "a@gmail.com", "", ""),
                customer("2", "Kronstahl", "", "", "b@gmail.com", "", "")))
                .isEmpty();
        assertThat(reasons(customer("1", "Falkenried Bau", "", "", "a@yahoo.co.uk", "", ""),
                customer("2", "Kronstahl", "", "", "b@yahoo.co.uk", "", ""))).isEmpty();
    }

    @Test
    void sistersUnderOneRoofAreTwo() {
        assertThat(reasons(customer("1", "Marsh & Sons Builders Ltd", "", "", "a@marsh.test.org", "", ""),
                customer("2", "Marsh & Sons Hotels Ltd", "", "", "b@marsh.test.org", "", ""))).isEmpty();
    }

    @Test
    void telephoneNumberAndPartOfTheNameAreEnough() {
        assertThat(reasons(customer("1", "Falkenried Tiefbau", "", "", "", "+49 (0)30 23125-001", ""),
                customer("2", "Falkenried", "", "", "", "030/23125001", ""))).hasSize(1);
        assertThat(reasons(customer("1", "Falkenried", "", "", "", "030 23125001", ""),
                customer("2", "Kronstahl", "", "", "", "030 23125001", "")))
                .isEmpty();
    }

    @Test
    void addressIsTheSameHoweverItIsWritten() {
        assertThat(reasons(customer("1", "Falkenried", "", "", "", "", "Hauptstraße 12, 80331 München"),
                customer("2", "Kronstahl", "", "", "", "", "80331 Muenchen, Hauptstr. 12"))).containsExactly(Set.of(Reason.ADDRESS));
    }

    @Test
    void customersOfTwoCountriesAreTwoUnlessMoreThanTheNameSaysSo() {
        assertThat(reasons(customer("1", "Falkenried Bau", "Germany", "", "", "", ""),
                customer("2", "Falkenried Bau", "Austria", "", "", "", "")))
                .isEmpty();
        assertThat(reasons(customer("1", "Falkenried Bau", "Germany", "", "a@falkenried.eu", "", ""),
                customer("2", "Falkenried Bau", "Austria", "", "b@falkenried.eu", "", ""))).hasSize(1);
    }

    @Test
    void customersWithoutNamesAreNotCompared() {
        assertThat(reasons(customer("17850", "17850", "", "", "", "", ""), customer("178500", "178500", "", "", "", "", ""),
                customer("3", "", "", "", "", "", ""), customer("4", "", "", "", "", "", ""))).isEmpty();
    }

    @Test
    void whatWasFoundIsKeptUntilTheDataChanges() {
        var read = new ArrayList<List<Identity>>();
        var kept = new KeptSuggestions(() -> {
            read.add(
                    List.of(customer("1", "Falkenried Bau", "", "", "", "", ""), customer("2", "Falkenried Bau GmbH", "", "", "", "", "")));
            return read.getLast();
        });
        var first = kept.of(7);
        assertThat(first.suggestions()).hasSize(1);
        assertThat(kept.of(7)).isSameAs(first);
        assertThat(read).hasSize(1);
        assertThat(kept.of(8)).isNotSameAs(first).isEqualTo(new KeptSuggestions.Found(8, first.customers(), first.suggestions()));
        assertThat(read).hasSize(2);
    }

    private static List<Suggestion> ofNames(String... names) {
        var customers = new ArrayList<Identity>();
        for (var name : names) {
            customers.add(customer("N" + customers.size(), name, "", "", "", "", ""));
        }
        for (var i = 0; i < 20; i++) {
            customers.add(customer("F" + i, "Q" + word(i) + " " + word(i * 31 + 7), "", "", "", "", ""));
        }
        return Duplicates.among(customers);
    }

    /// A word of letters that has little in common with the next.
    private static String word(int i) {
        var random = new java.util.Random(i * 7919L);
        return random.ints(7, 'a', 'z' + 1).mapToObj(letter -> String.valueOf((char) letter)).collect(Collectors.joining());
    }

    private static Identity customer(String number, String name, String country, String taxId, String email, String phone, String address) {
        return new Identity(number, name, country, taxId, email, phone, address);
    }

    private static List<Set<Reason>> reasons(Identity... customers) {
        return Duplicates.among(List.of(customers)).stream().map(found -> Set.copyOf(found.reasons())).toList();
    }

    private static Set<Set<String>> pairs(List<Identity> customers, List<Suggestion> found) {
        return found.stream().map(pair -> Set.of(customers.get(pair.one()).number(), customers.get(pair.other()).number()))
                .collect(Collectors.toSet());
    }
}
