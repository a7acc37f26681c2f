package cn.mingjing.disclosure.treatment;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.Investigation.SceneRecorded;
import cn.mingjing.casework.Party;
import cn.mingjing.casework.PartyKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Everything in a case that identifies a person and may not be shown: what the release gate searches for. */
public record Identifiers(Set<String> secrets) {

    /** The least length at which a text identifies somebody; shorter ones would hit everywhere. */
    private static final int SHORTEST = 2;

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
        file.all(InterviewRecorded.class)
                .forEach(entry -> secrets.add(entry.fact().interviewee()));
        file.all(SceneRecorded.class).forEach(entry -> secrets.add(entry.fact().present()));
        if (party.kind() != PartyKind.NATURAL_PERSON) {
            secrets.remove(party.name());
        }
        secrets.removeIf(secret -> normal(secret).length() < SHORTEST);
        return new Identifiers(Set.copyOf(secrets));
    }

    /** Those that stand in a text, however they are spaced or spelled in width; in no order. */
    public List<String> foundIn(String text) {
        String searched = normal(text);
        var found = new ArrayList<String>();
        for (String secret : secrets) {
            if (searched.contains(normal(secret))) {
                found.add(secret);
            }
        }
        found.addAll(Numbers.personalIn(searched));
        return found;
    }

    /** NFKC, without spaces and invisible characters, in lower case. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
