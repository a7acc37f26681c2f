package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.CredentialIssuer;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The form on which an issuer of credentials and the rule of its numbers are entered or changed. */
record EnterIssuer(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100) String rule,
        @NotBlank @Size(max = 100) String pattern) {

    static EnterIssuer of(CredentialIssuer issuer) {
        return new EnterIssuer(issuer.name(), issuer.rule(), issuer.pattern());
    }

    /** What keeps this from being an entry at all. */
    List<Objection> objections() {
        return CredentialIssuer.isPattern(pattern)
                ? List.of()
                : List.of(new Objection(
                        "pattern-of-numbers",
                        text("authority.rule.pattern-of-numbers.reason"),
                        List.of(new Clause("国办发〔2018〕118号", "")),
                        text("authority.rule.pattern-of-numbers.remedy")));
    }

    CredentialIssuer entry() {
        return new CredentialIssuer(name, rule, pattern);
    }
}
