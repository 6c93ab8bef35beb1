package dev.clientele.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhraseTest {

    private static final ValueFormatter ENGLISH = new ValueFormatter(Locale.UK);

    private static Phrase phrase(String pattern) {
        return ENGLISH.phrase(pattern);
    }

    @Test
    void gapsAreFilledByName() {
        assertThat(phrase("{who} bought on {day}.").with("who", "Harbour & Co. $1").with("day", LocalDate.of(2025, 5, 3)).words())
                .isEqualTo("Harbour & Co. $1 bought on 3 May 2025.");
    }

    @Test
    void aCountAgreesWithItsNounAndItsVerb() {
        var pattern = "{lost customer} {lost:was|were} lost in {places country|countries}";

        assertThat(phrase(pattern).with("lost", 1).with("places", 1).words()).isEqualTo("1 customer was lost in 1 country");
        assertThat(phrase(pattern).with("lost", 0).with("places", 1_200).words()).isEqualTo("0 customers were lost in 1,200 countries");
    }

    @Test
    void aConditionChoosesTheWord() {
        assertThat(phrase("It {rose:grew|fell}.").with("rose", true).words()).isEqualTo("It grew.");
        assertThat(phrase("It {rose:grew|fell}.").with("rose", false).words()).isEqualTo("It fell.");
        assertThat(phrase("All{cut:, in part|}.").with("cut", false).words()).isEqualTo("All.");
    }

    @Test
    void valuesAreAsShortAsASentenceWantsThem() {
        var money = new Money(27_948_902, Currency.getInstance("GBP"));

        assertThat(phrase("{money}, {share}, {change}, {count} of {all}").with("money", money).with("share", new Value.Share(0.4921))
                .with("change", new Value.Change(0.123)).with("count", new Value.Count(1_234)).with("all", 2_000).words())
                .isEqualTo("£279k, 49 %, +12.3 %, 1,234 of 2,000");
    }

    @Test
    void aPartWithNothingToSayIsLeftOut() {
        var pattern = "5 lost[ in {place}][ ({churn} of all)][{cut}, the first 3].";

        assertThat(phrase(pattern).with("place", Optional.empty()).with("churn", new Value.Undefined("nobody")).with("cut", false).words())
                .isEqualTo("5 lost.");
        assertThat(phrase(pattern).with("place", Optional.of("Spain")).with("churn", new Value.Share(0.5)).with("cut", true).words())
                .isEqualTo("5 lost in Spain (50 % of all), the first 3.");
    }

    @Test
    void aWordingIsChosenInAPartToo() {
        assertThat(phrase("5[, {more} {grew:more|less}]").with("more", "12").with("grew", false).words()).isEqualTo("5, 12 less");
    }

    @Test
    void whatIsGivenIsNotReadAsAPattern() {
        assertThat(phrase("{who}").with("who", "{x} [y]").words()).isEqualTo("{x} [y]");
    }

    @Test
    void aGapWithoutFillingIsAFault() {
        assertThatThrownBy(() -> phrase("{who} bought").words()).isInstanceOf(IllegalStateException.class).hasMessageContaining("{who}");
        assertThatThrownBy(() -> phrase("All[ in {place}]").words()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNameThatIsNoGapIsAFault() {
        assertThatThrownBy(() -> phrase("{who} bought").with("wh", "x")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{wh}");
    }
}
