package dev.clientele.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.Attribute;
import dev.clientele.model.Profile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the usual sample keeps on its customers goes with their stories and gives every question something to find.
final class CustomerFileTest {

    private static final SampleCompany COMPANY = SampleCompany.usual();
    private static final List<Profile> PROFILES = COMPANY.profiles();
    private static final Map<String, Profile> BY_NUMBER = PROFILES.stream().collect(Collectors.toMap(Profile::number, Function.identity()));

    @Test
    void everyoneWhoBoughtIsOnFileAndNobodyElse() {
        assertThat(BY_NUMBER.keySet()).hasSameSizeAs(PROFILES).isEqualTo(new Books(COMPANY).customers());
    }

    @Test
    void sameSeedGivesTheSameProfiles() {
        assertThat(SampleCompany.usual().profiles()).isEqualTo(PROFILES);
    }

    @Test
    void storiesAreOnFile() {
        assertThat(of(Story.RISING).word(Attribute.SATISFACTION)).isEqualTo("10");
        assertThat(of(Story.LOST).word(Attribute.SATISFACTION)).isEqualTo("2");
        assertThat(of(Story.LOST).word(Attribute.RENEWAL)).isEmpty();
        assertThat(of(Story.SHRINKING).word(Attribute.RENEWAL)).isEqualTo("2026-01-23");
        assertThat(of(Story.FALLEN_SILENT).word(Attribute.RENEWAL)).isEqualTo("2026-01-31");
        assertThat(of(Story.LARGE_BUT_THIN).word(Attribute.RENEWAL)).isEqualTo("2026-02-16");
        assertThat(of(Story.FALLEN_SILENT).word(Attribute.EMAIL)).endsWith("@kronstahl-maschinenbau.example");
    }

    @Test
    void someRenewalsAreNearAndAllLieInTheYearAhead() {
        var days = said(Attribute.RENEWAL).stream().map(word -> ChronoUnit.DAYS.between(COMPANY.end(), LocalDate.parse(word))).toList();
        assertThat(days).hasSizeBetween(150, 350).allMatch(day -> day >= 1 && day <= 365);
        assertThat(days.stream().filter(day -> day <= 60)).hasSizeBetween(20, 70);
    }

    @Test
    void scoresReachFromBadToBestAndAdvocatesAreFew() {
        var scores = said(Attribute.SATISFACTION);
        assertThat(scores).hasSizeBetween(750, 950).contains("2", "5", "10");
        assertThat(scores.stream().filter(score -> Integer.parseInt(score) >= 9).count()).isBetween(60L, 250L);
        assertThat(said(Attribute.REFERRED)).contains(Profile.YES, Profile.NO);
    }

    @Test
    void addressesAreNobodys() {
        assertThat(said(Attribute.EMAIL)).hasSizeGreaterThan(700)
                .allMatch(address -> address.matches("[a-z]+\\.[a-z]+@[a-z0-9-]+\\.example"));
        assertThat(said(Attribute.PHONE)).allMatch(number -> number
                .matches("\\+49 30 23125 \\d{3}|\\+44 20 7946 0\\d{3}|\\+33 1 99 00 \\d\\d \\d\\d|\\+46 8 465 004 \\d\\d"));
    }

    private static Profile of(Story story) {
        return BY_NUMBER.getOrDefault(COMPANY.customer(story).id(), PROFILES.getFirst());
    }

    private static List<String> said(Attribute attribute) {
        return PROFILES.stream().map(profile -> profile.word(attribute)).filter(word -> !word.isEmpty()).toList();
    }
}
