package dev.clientele.data.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Legal forms of companies in many countries, as they stand in folded names ([Spellings]) whose single letters are joined: `S. p. A.` is
/// `spa`.
///
/// Some are words or parts of names elsewhere: `SA`, `AS`, `AB`. These are set aside behind a name alone, and in front of it where they
/// were written letter by letter (`S.A. Dubois`); never where nothing of a name would be left.
final class LegalForms {

    private static final Set<String> CLEAR = phrases("""
            gmbh|mbh|ges mbh|gesmbh|gesellschaft mbh|ggmbh|gmbh and co kg|gmbh co kg|gmbh and co|gmbh co|ag and co kg|ag co kg|mbh and co kg|ug haftungsbeschrankt|kgaa|ohg
            |gbr|partg|partgmbb|gesellschaft mit beschrankter haftung|aktiengesellschaft|eingetragener verein|eingetragene genossenschaft
            |kommanditgesellschaft|and co kg|co kg|e kfm
            |ltd|limited|plc|llp|public limited company|ltd liability company|cic|co ltd|company ltd|company limited|co limited
            |inc|incorporated|corp|corporation|llc|lllp|pllc|limited liability company|co inc|co llc|company inc
            |pty ltd|pty|proprietary limited|pty limited|pte ltd|pte|sdn bhd|bhd|pvt ltd|private limited|pvt|p ltd|ulc|ltee
            |sarl|sasu|eurl|snc|societe anonyme|societe a responsabilite limitee|scop|gie|sprl|srl|bvba|cvba|vof|vzw|asbl|sarl au
            |spa in liquidazione|srls|sapa|societa per azioni|societa a responsabilita limitata|sociedad anonima|sociedad limitada
            |slu|slne|sau|sociedade anonima|lda|ltda|unipessoal lda|eireli|epp|sgps sa|sa de cv|srl de cv|s de rl de cv|sapi de cv|s de rl|sab de cv
            |besloten vennootschap|naamloze vennootschap
            |aps|oyj|asa|ehf|ohf|publ|ab publ|aktiebolag|aktieselskab|aksjeselskap|osakeyhtio|handelsbolag|kommanditbolag
            |sp zoo|sp z oo|spolka zoo|spolka z ograniczona odpowiedzialnoscia|spolka akcyjna|sp j|sp k|spj|spzoo sp k|sp zoo sp k|sp zoo spk
            |sro|spol sro|doo|dooel|ood|eood|kft|zrt|nyrt|uab|osauhing|aktsiaselts|limited liability partnership|public company limited
            |korlatolt felelossegu tarsasag|reszvenytarsasag|zartkoruen mukodo reszvenytarsasag|anpartsselskab|aktieselskabet|aktiebolaget
            |allmennaksjeselskap|interessentskab|kommanditselskab|sabiedriba ar ierobezotu atbildibu|akciju sabiedriba
            |uzdaroji akcine bendrove|akcine bendrove|drustvo s ogranicenom odgovornoscu|drustvo sa ogranicenom odgovornoscu
            |druzba z omejeno odgovornostjo|dionicko drustvo|spolecnost s rucenim omezenym|spolocnost s rucenim obmedzenym
            |akciova spolecnost|akciova spolocnost|sendirian berhad|limitada|sociedade limitada|societate cu raspundere limitata
            |sociedad de responsabilidad limitada|commanditaire vennootschap|vennootschap onder firma|societe par actions simplifiee
            |societe en nom collectif|societa in nome collettivo|societa in accomandita semplice|perseroan terbatas
            |еоод|оод|еад|общество с ограниченной ответственностью|акционерное общество
            |ooo|oao|zao|pao|ооо|оао|зао|пао|ао|тов|тоо|ип
            |as sirketi|anonim sirketi|limited sirketi|ltd sti|san ve tic as|san tic ltd sti|sti
            |kabushiki kaisha|godo kaisha|kabushikigaisha|yugen kaisha""");
    private static final Set<String> SHORT = phrases("""
            sa|as|ab|ag|se|co|company|kg|ug|ek|ev|eg|bv|nv|cv|sas|spa|sc|sl|ss|oy|ky|ad|kd|ou|sia|pt|kk|is|tbk|jsc|ojsc|cjsc|fa|hb|kb|sca|scs|sapi|ei|ae
            |epe|me|and co|cie|and cie|cia|and cia|bt|rt|dd|hf|gk|tov|too""");
    private static final Set<String> IN_FRONT = phrases("firma|fa|messrs|the firm|pt|m s|oy|ou|sia");
    /// What a form stands for, in whatever language: a private limited company, one by shares, a partnership of one kind. Those that are
    /// not here (Inc., AB, A/S) may be either of the first two.
    private static final Map<String, String> KINDS = kinds();
    private static final int LONGEST = 5;

    private LegalForms() {}

    /// A name's words without its legal forms.
    ///
    /// @param kind what the form stands for, the same in all languages; empty where the name has no form, or one that may stand for several
    record Cut(List<String> words, String kind) {}

    /// Sets aside what stands behind or in front of a name.
    ///
    /// @param words the folded words of the name, single letters joined
    /// @param isSpelt whether the first word was written letter by letter
    static Cut cut(List<String> words, boolean isSpelt) {
        var rest = words;
        var kind = "";
        for (var found = behind(rest); found > 0; found = behind(rest)) {
            kind = first(kind, rest.subList(rest.size() - found, rest.size()));
            rest = rest.subList(0, rest.size() - found);
        }
        for (var found = inFront(rest, isSpelt); found > 0; found = inFront(rest, false)) {
            kind = first(kind, rest.subList(0, found));
            rest = rest.subList(found, rest.size());
        }
        return new Cut(List.copyOf(rest), kind);
    }

    private static String first(String kind, List<String> form) {
        return kind.isEmpty() ? KINDS.getOrDefault(String.join(" ", form), "") : kind;
    }

    private static int behind(List<String> words) {
        for (var length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
            var phrase = String.join(" ", words.subList(words.size() - length, words.size()));
            if ((CLEAR.contains(phrase) || SHORT.contains(phrase)) && isName(words.subList(0, words.size() - length))) {
                return length;
            }
        }
        return 0;
    }

    private static int inFront(List<String> words, boolean isSpelt) {
        for (var length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
            var phrase = String.join(" ", words.subList(0, length));
            var isForm = CLEAR.contains(phrase) || IN_FRONT.contains(phrase) || (isSpelt && length == 1 && SHORT.contains(phrase));
            if (isForm && isName(words.subList(length, words.size()))) {
                return length;
            }
        }
        return 0;
    }

    /// Whether something of a name is left: a word of three letters, or two words.
    private static boolean isName(List<String> words) {
        return words.stream().anyMatch(word -> word.length() > 2 || word.codePointAt(0) > 'z') || words.size() > 1;
    }

    private static Map<String, String> kinds() {
        var kinds = new HashMap<String, String>();
        """
                private limited: gmbh|mbh|ges mbh|gesmbh|gesellschaft mbh|ggmbh|gesellschaft mit beschrankter haftung|ug haftungsbeschrankt|ug|ltd|limited|company limited
                |co ltd|company ltd|co limited|ltd liability company|llc|limited liability company|pty ltd|pty limited|proprietary limited|pte ltd|pvt ltd
                |private limited|p ltd|sdn bhd|sarl|societe a responsabilite limitee|eurl|sprl|srl|bvba|bv|besloten vennootschap|srls
                |societa a responsabilita limitata|sociedad limitada|sl|slu|lda|ltda|unipessoal lda|aps|sp zoo|spolka z ograniczona odpowiedzialnoscia
                |sro|spol sro|doo|dooel|ood|eood|kft|uab|sia|ou|ooo|ооо|тоо|srl de cv|s de rl de cv|ltd sti|osauhing|korlatolt felelossegu tarsasag
                |anpartsselskab|sabiedriba ar ierobezotu atbildibu|uzdaroji akcine bendrove|drustvo s ogranicenom odgovornoscu
                |drustvo sa ogranicenom odgovornoscu|druzba z omejeno odgovornostjo|spolecnost s rucenim omezenym
                |spolocnost s rucenim obmedzenym|sendirian berhad|limitada|sociedade limitada|societate cu raspundere limitata
                |sociedad de responsabilidad limitada|еоод|оод|общество с ограниченной ответственностью
                by shares: ag|aktiengesellschaft|sa|societe anonyme|nv|naamloze vennootschap|spa|societa per azioni|plc|public limited company|oyj|asa|nyrt|zrt
                |sociedad anonima|sociedade anonima|sau|sa de cv|spolka akcyjna|oao|pao|zao|оао|пао|зао|ad|ab publ
                simplified: sas|sasu|societe par actions simplifiee
                limited partner: kg|kommanditgesellschaft|kb|kommanditbolag|ks|cv|sp k
                company as partner: gmbh and co kg|gmbh co kg|gmbh and co|gmbh co|mbh and co kg|ag and co kg|ag co kg|sp zoo sp k
                partners: ohg|gbr|snc|vof|hb|handelsbolag|sp j|spj|llp|limited liability partnership|partg|partgmbb
                |vennootschap onder firma|societe en nom collectif|societa in nome collettivo|interessentskab
                association: ev|eingetragener verein|asbl|vzw
                co-operative: eg|eingetragene genossenschaft|cvba|scop"""
                .replace("\n|", "|").lines().map(line -> line.split(": ", 2))
                .forEach(line -> phrases(line[1]).forEach(form -> kinds.put(form, line[0])));
        return Map.copyOf(kinds);
    }

    private static Set<String> phrases(String listed) {
        return Arrays.stream(listed.split("\\|", -1)).map(String::strip).flatMap(phrase -> Stream.of(phrase, phrase.replace("ae", "a")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
