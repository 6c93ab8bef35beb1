package dev.clientele.ingest.column;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.column.Candidates.Candidate;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.Dependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells who buys where an invoice names a person and a company: the company, each of whose people belongs to it alone, unless it is
/// the seller's own, who has many customers.
final class PersonAndCompany {

    private static final int STRONG = 5;
    private static final int SURE = 8;
    private static final int MOST_PEOPLE = 5;
    private static final double FEW = 0.1;
    private static final Set<String> PERSON =
            Set.of("contact", "kontakt", "kontaktperson", "ansprechpartner", "ansprechperson", "interlocuteur",
                    "contacto", "contatto", "referente", "contactpersoon", "contato");
    private static final Set<String> COMPANY =
            Set.of("company", "firm", "firma", "firmenname", "unternehmen", "societe", "entreprise", "empresa",
                    "azienda", "societa", "bedrijf", "bedrijfsnaam", "foretag", "foretagsnamn", "organisation", "organization", "business",
                    "account");

    private final CellTable cells;
    private final Candidates candidates;
    private final Question question;

    PersonAndCompany(CellTable cells, Candidates candidates, Question question) {
        this.cells = cells;
        this.candidates = candidates;
        this.question = question;
    }

    void settle() {
        var person = all().stream().filter(PersonAndCompany::isPerson).findFirst();
        var company = all().stream().filter(candidate -> candidate.weight() < STRONG && isNamed(candidate, COMPANY)).findFirst();
        var isKnown = all().stream().anyMatch(candidate -> candidate.weight() >= SURE);
        if (!isKnown && person.isPresent() && company.isPresent()) {
            settle(person.get(), company.get());
        }
    }

    private void settle(Candidate person, Candidate company) {
        var people = cells.column(person.index());
        var companies = cells.column(company.index());
        var isTheirs = !Look.isLedger(companies) && companies.distinct() > 1 && companies.filled() >= cells.rows() * (1 - FEW)
                && Dependency.of(people, companies).holds(FEW);
        if (!isTheirs) {
            return;
        }
        if (companies.distinct() * MOST_PEOPLE < people.distinct()) {
            throw question.which(Field.CUSTOMER, List.of(people, companies), "the customer could be the person or the company");
        }
        var reason = "it is a person at \"" + companies.name() + "\"";
        candidates.drop(person.index(), Optional.of(Field.CUSTOMER), reason);
        candidates.drop(person.index(), Optional.of(Field.CUSTOMER_NAME), reason);
        candidates.add(company.column(), Field.CUSTOMER, STRONG);
    }

    private List<Candidate> all() {
        var all = new ArrayList<>(candidates.of(Field.CUSTOMER));
        all.addAll(candidates.of(Field.CUSTOMER_NAME));
        return all;
    }

    private static boolean isPerson(Candidate candidate) {
        return isNamed(candidate, PERSON) || FullNames.isPair(candidate.column().name());
    }

    private static boolean isNamed(Candidate candidate, Set<String> words) {
        return HeaderWords.of(candidate.column().name()).stream().anyMatch(words::contains);
    }
}
