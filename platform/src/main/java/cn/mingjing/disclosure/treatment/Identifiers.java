package cn.mingjing.disclosure.treatment;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Party;
import cn.mingjing.casework.PartyKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Everything in a case that identifies a person and may not be shown: what the release gate searches for.
 *
 * @param shown what is public by law, though a secret may stand in it: an enterprise's registered name, the collecting bank
 */
public record Identifiers(Set<String> secrets, Set<String> shown) {

    /** The least length at which a text identifies somebody; shorter ones would hit everywhere. */
    private static final int SHORTEST = 2;

    /** Written where a name could stand; they identify nobody. */
    private static final Set<String> ROLES =
            Set.of("本人", "当事人", "前台", "收发室", "门卫", "经营者", "法定代表人", "负责人", "员工", "家属", "同住成年家属");

    public static Identifiers of(CaseFile file) {
        Party party = file.party();
        var secrets = new LinkedHashSet<String>();
        secrets.add(party.identityNumber());
        secrets.add(party.address());
        secrets.add(party.telephone());
        secrets.add(party.representative());
        if (party.kind() == PartyKind.NATURAL_PERSON) {
            secrets.add(party.name());
        }
        file.facts().forEach(recorded -> secrets.addAll(People.in(recorded.fact())));
        var shown = new LinkedHashSet<String>();
        if (party.kind() != PartyKind.NATURAL_PERSON) {
            secrets.remove(party.name());
            shown.add(party.name());
            shown.add(party.code());
        }
        file.last(DecisionMade.class)
                .ifPresent(decision -> shown.add(decision.fact().performance()));
        secrets.removeIf(secret -> normal(secret).length() < SHORTEST || ROLES.contains(secret.strip()));
        shown.removeIf(String::isBlank);
        return new Identifiers(Set.copyOf(secrets), Set.copyOf(shown));
    }

    /** Those that stand in a text, however they are spaced or spelled in width; in no order. */
    public List<String> foundIn(String text) {
        String searched = withoutShown(normal(text));
        var found = new ArrayList<String>();
        for (String secret : secrets) {
            if (searched.contains(normal(secret))) {
                found.add(secret);
            }
        }
        found.addAll(Numbers.personalIn(searched));
        return found;
    }

    private String withoutShown(String text) {
        String left = text;
        for (String one : shown) {
            left = left.replace(normal(one), "·");
        }
        return left;
    }

    /** NFKC, without spaces and invisible characters, in lower case. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
