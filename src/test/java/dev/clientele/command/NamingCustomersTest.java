package dev.clientele.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamingCustomersTest {

    @Test
    void aCustomerIsNamedAsFarAsThereIsNoDoubt() {
        play("""
                > customer "Nordlicht Handel GmbH"
                customer "Nordlicht Handel GmbH"
                > customer nordlicht
                customer "Nordlicht Handel GmbH"
                > customer handel nordl last year
                customer "Nordlicht Handel GmbH" 2024
                > show me the customer card of Mueller
                customer "Müller & Söhne"
                > customer soehne
                customer "Müller & Söhne"
                > customer C2
                customer "Nordwind Logistik"
                > customer Smith, Jones Ltd
                customer "Smith, Jones Ltd"
                > nordwind
                customer "Nordwind Logistik"
                """);
    }

    @Test
    void anAmbiguousNameGivesAChoice() {
        play("""
                > customer nord
                2 customers fit "nord". Which one: Nordlicht Handel GmbH, Nordwind Logistik?
                -> customer "Nordlicht Handel GmbH"
                -> customer "Nordwind Logistik"
                > customer twin
                2 customers are called that. Which one: Twin (C5), Twin (C6)?
                -> customer "C5"
                -> customer "C6"
                > customer "C6"
                customer "C6"
                > customer
                `customer` needs a customer. Which one: Nordlicht Handel GmbH, Nordwind Logistik, Müller & Söhne?
                -> customer "Nordlicht Handel GmbH"
                -> customer "Nordwind Logistik"
                -> customer "Müller & Söhne"
                """);
    }

    @Test
    void aTypingErrorIsMended() {
        play("""
                > customer Nordlihct
                I know no customer "Nordlihct". Which one: Nordlicht Handel GmbH?
                -> customer "Nordlicht Handel GmbH"
                > customer zzzzzz
                I know no customer "zzzzzz". Type a part of the name, as `top` spells it.
                -> top 10
                """);
    }

    @Test
    void severalThingsAreComparedInAnyWords() {
        play("""
                > compare 2023 2024
                compare 2023 2024
                > compare nordlicht and nordwind last year
                compare customer "Nordlicht Handel GmbH", "Nordwind Logistik" 2024
                > compare Germany with France
                compare country Germany, France
                > compare Germany to France, 2023
                compare 2023 country Germany, France
                > Germany vs France 2024
                compare 2024 country Germany, France
                > what is the difference between nordlicht and nordwind
                compare customer "Nordlicht Handel GmbH", "Nordwind Logistik"
                > compare 2023 to 2024
                compare 2023 2024
                > compare from 2021 to 2022 with 2023
                compare 2021..2022 2023
                > q1 2024 against q1 2025
                compare 2024-Q1 2025-Q1
                > top 5 Germany vs France by orders
                `top` answers for one at a time ("vs"); `compare` sets side by side.
                -> compare country Germany, France
                -> top 5 country Germany
                > flows 2023 versus 2024
                `flows` answers for one at a time ("versus"); `compare` sets side by side.
                -> compare 2023 2024
                -> flows 2023
                > compare customers "Germany Trading", "2024 Ventures" 2023
                compare customer "Germany Trading", "2024 Ventures" 2023
                """);
    }

    @Test
    void aQuestionIsExplainedWhateverItIs() {
        play("""
                > explain top 5 in Germany last year
                : counts all 7 documents.
                > please explain flows 2024
                : counts all 7 documents.
                > explain
                : counts all 7 documents.
                > explain help
                `explain` takes a question that computes something, such as `explain top 10`.
                -> explain top 10
                -> explain flows 2024
                > explain explain top
                `explain` takes a question that computes something, such as `explain top 10`.
                -> explain top 10
                -> explain flows 2024
                > explain top 5 Germny
                I don't understand "Germny" in `top`. Did you mean Germany?
                -> explain top 5 country Germany
                """);
    }

    @Test
    void aTextIsKeptAsItWasTyped() {
        play("""
                > definitions  net revenue (NRR), please!
                definitions net revenue (NRR), please!
                """);
    }

    @Test
    void namesAreCompleted() {
        var router = Transcript.wideRouter();
        assertThat(router.complete("customer nord")).containsExactly("customer \"Nordlicht Handel GmbH\"",
                "customer \"Nordwind Logistik\"");
        assertThat(router.complete("explain top 10 by pro")).containsExactly("explain top 10 by profit");
    }

    private static void play(String conversation) {
        Transcript.play(Transcript.wideRouter(), conversation);
    }
}
