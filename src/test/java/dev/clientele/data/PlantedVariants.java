package dev.clientele.data;

import dev.clientele.model.Attribute;
import dev.clientele.model.Identity;
import dev.clientele.model.Profile;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.sample.SampleCompany;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The customers of the sample company, and sixty of them once more as another hand would have entered them: twelve each with the legal
/// form written differently, without accents, with a slip, at a new address, and under the name after a merger.
///
/// @param all the company's customers and, behind them, the planted ones
/// @param planted pairs of numbers that are one
record PlantedVariants(List<Identity> all, Set<Set<String>> planted) {

    private static final int OF_A_KIND = 12;
    private static final Map<String, List<String>> FORMS = Map.ofEntries(Map.entry("GmbH", List.of("G.m.b.H.", "Gesellschaft mbH", "")),
            Map.entry("GmbH & Co. KG", List.of("GmbH + Co KG", "GmbH u. Co. KG", "")),
            Map.entry("AG", List.of("Aktiengesellschaft", "A.G.", "")),
            Map.entry("KG", List.of("K.G.", "")), Map.entry("Ltd", List.of("Limited", "LTD.", "")),
            Map.entry("plc", List.of("P.L.C.", "PLC", "")),
            Map.entry("SARL", List.of("S.A.R.L.", "S. à r. l.", "")), Map.entry("SAS", List.of("S.A.S.", "")),
            Map.entry("SA", List.of("S.A.", "S. A.", "")),
            Map.entry("B.V.", List.of("BV", "")), Map.entry("N.V.", List.of("NV", "")),
            Map.entry("AB", List.of("Aktiebolag", "AB (publ)", "")),
            Map.entry("Sp. z o.o.", List.of("Spółka z o.o.", "sp. z o. o.", "")), Map.entry("S.A.", List.of("SA", "Spółka Akcyjna", "")));

    /// @param seed which customers, and which variants
    static PlantedVariants of(SampleCompany company, long seed) {
        var random = new Random(seed);
        var profiles = company.profiles().stream().collect(Collectors.toMap(Profile::number, Function.identity()));
        var parties = new LinkedHashMap<String, Party>();
        company.forEach(row -> row.customer().ifPresent(party -> parties.put(party.id(), party)));
        var all = new ArrayList<>(parties.values().stream().map(party -> identity(party, profiles)).toList());
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        var planted = new java.util.HashSet<Set<String>>();
        var withForm = shuffled.stream().filter(customer -> form(customer.name()).isPresent()).limit(OF_A_KIND).toList();
        var accented = shuffled.stream().filter(customer -> !plain(customer.name()).equals(customer.name()) && !withForm.contains(customer))
                .limit(OF_A_KIND).toList();
        var others = shuffled.stream().filter(customer -> !withForm.contains(customer) && !accented.contains(customer)).toList();
        for (var i = 0; i < OF_A_KIND; i++) {
            plant(all, planted, withForm.get(i), otherForm(withForm.get(i).name(), random), "");
            plant(all, planted, accented.get(i),
                    i % 2 == 0 ? plain(accented.get(i).name()) : accented.get(i).name().toUpperCase(Locale.ROOT), "");
            plant(all, planted, others.get(i), slipped(others.get(i).name(), random), "");
            moved(all, planted, others.get(OF_A_KIND + i), i);
            merged(all, planted, others.get(2 * OF_A_KIND + i), others.get(3 * OF_A_KIND + i), i);
        }
        return new PlantedVariants(List.copyOf(all), Set.copyOf(planted));
    }

    private static Identity identity(Party party, Map<String, Profile> profiles) {
        var profile = Objects.requireNonNull(profiles.get(party.id()), "everyone who bought has a profile");
        return new Identity(party.id(), party.name(), party.country(), "", profile.word(Attribute.EMAIL), profile.word(Attribute.PHONE),
                "");
    }

    private static void plant(List<Identity> all, Set<Set<String>> planted, Identity customer, String name, String taxId) {
        var number = "P" + planted.size();
        all.add(new Identity(number, name, customer.country(), taxId, "", "", ""));
        planted.add(Set.of(number, customer.number()));
    }

    /// The old one at its old address, and the same name at a new one.
    private static void moved(List<Identity> all, Set<Set<String>> planted, Identity customer, int i) {
        all.set(all.indexOf(customer), with(customer, "", "Alte Straße " + (i + 3) + ", 10115 Berlin"));
        var number = "P" + planted.size();
        all.add(new Identity(number, customer.name(), customer.country(), "", "", "", "Neue Allee " + (90 + i) + ", 20095 Hamburg"));
        planted.add(Set.of(number, customer.number()));
    }

    /// Half of them are called by both names for a while, the others bear one tax id.
    private static void merged(List<Identity> all, Set<Set<String>> planted, Identity customer, Identity buyer, int i) {
        if (i % 2 == 0) {
            plant(all, planted, customer, "Holtmann " + i + " Verwaltung (formerly " + customer.name() + ")", "");
        } else {
            var taxId = "DE8112" + (34_000 + i * 7);
            all.set(all.indexOf(customer), with(customer, taxId, ""));
            plant(all, planted, customer, "Neu " + buyer.name(), taxId.replace("DE", "DE "));
        }
    }

    private static Identity with(Identity customer, String taxId, String address) {
        return new Identity(customer.number(), customer.name(), customer.country(), taxId, customer.email(), customer.phone(), address);
    }

    private static java.util.Optional<String> form(String name) {
        return FORMS.keySet().stream().filter(form -> name.endsWith(" " + form)).max(java.util.Comparator.comparingInt(String::length));
    }

    private static String otherForm(String name, Random random) {
        var form = form(name).orElseThrow();
        var others = FORMS.getOrDefault(form, List.of(""));
        return (name.substring(0, name.length() - form.length()) + others.get(random.nextInt(others.size()))).strip();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.replace("ß", "ss").replace("ł", "l").replace("Ł", "L"), Normalizer.Form.NFD).replaceAll("\\p{M}",
                "");
    }

    /// A letter left out, doubled, or exchanged with its neighbour.
    private static String slipped(String name, Random random) {
        var at = 1 + random.nextInt(Math.max(1, name.indexOf(' ') - 2));
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }
}
