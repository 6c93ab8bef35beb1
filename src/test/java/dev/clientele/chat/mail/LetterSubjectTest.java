package dev.clientele.chat.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterSubjectTest {

    @Test
    void shortHeadlineIsTheSubject() {
        assertThat(LetterSubject.of("Digest 1 is paused: type `digest resume 1`.")).isEqualTo("Digest 1 is paused: type digest resume 1");
    }

    @Test
    void longHeadlineIsCutBehindAClause() {
        assertThat(LetterSubject.of("Net revenue was €239k in the 7 days to 30 Nov 2025, 12 % less than in the same week a year before; "
                + "14 customers that bring €216k of profit a year have gone quiet, first of all Kronstahl Maschinenbau AG."))
                .isEqualTo("Net revenue was €239k in the 7 days to 30 Nov 2025, 12 % less than in the same week a year before");
    }

    @Test
    void longClauseIsCutBehindAWord() {
        assertThat(LetterSubject.of("word ".repeat(60))).hasSizeLessThanOrEqualTo(111).endsWith("word\u2026");
    }
}
