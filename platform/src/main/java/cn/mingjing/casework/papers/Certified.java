package cn.mingjing.casework.papers;

import cn.mingjing.authority.Credential;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.document.CertifiedOfficer;
import cn.mingjing.document.Signature;
import cn.mingjing.facts.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names officers in documents as the register shows them for the day of the act. */
@Component
class Certified {

    private final Officers officers;

    Certified(Officers officers) {
        this.officers = officers;
    }

    List<CertifiedOfficer> pair(OfficerPair pair, LocalDate day) {
        return officers.on(pair.persons(), day).stream()
                .map(Certified::certified)
                .toList();
    }

    private static CertifiedOfficer certified(Officer officer) {
        return new CertifiedOfficer(
                officer.name(), officer.credential().map(Credential::number).orElse(""));
    }

    /** Both names, such as {@code 张三、李四}. */
    String names(OfficerPair pair, LocalDate day) {
        return officers.on(pair.persons(), day).stream().map(Officer::name).collect(Collectors.joining("、"));
    }

    /**
     * Whoever of the pair recorded the act has signed by it; the other one's place stays open for a pen, because nothing on
     * record says that he signed.
     */
    static List<Signature> signed(OfficerPair pair, Recorded<?> by) {
        return pair.persons().contains(by.actor().person()) ? List.of(PaperIssue.signed(by)) : List.of();
    }
}
