package cn.mingjing.casework.papers;

import cn.mingjing.authority.Credential;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.document.CertifiedOfficer;
import cn.mingjing.document.Signature;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
     * Both officers' signatures. Who records the act names the pair as those who made and signed the paper, so both have
     * signed it, on the day of the act and not on that of its recording (docs/legal-notes.md).
     */
    List<Signature> signed(OfficerPair pair, LocalDateTime when) {
        return officers.on(pair.persons(), when.toLocalDate()).stream()
                .<Signature>map(officer -> new Signature.Signed(officer.name(), Days.moment(when)))
                .toList();
    }
}
