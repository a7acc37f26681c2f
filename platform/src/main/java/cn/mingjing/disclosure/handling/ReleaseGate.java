package cn.mingjing.disclosure.handling;

import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.disclosure.NoticeId;
import cn.mingjing.disclosure.PublicRendering;
import cn.mingjing.disclosure.PublicRendering.Candidate;
import cn.mingjing.disclosure.PublicRendering.Rendered;
import cn.mingjing.disclosure.treatment.Identifiers;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The last look before a notice is public: everything that would be served of it is rendered by the code that serves it and
 * searched for whatever identifies a person of the case. Works in the transaction that releases; without a rendering the
 * application does not start.
 */
@Component
class ReleaseGate {

    /** What stands before the gate: a case, and all that would be served of its notice. */
    record Rehearsed(CaseFile file, List<Rendered> renderings) {}

    static final Rule<Rehearsed> NOBODY_IS_IDENTIFIED = new Rule<>(
            "nobody-is-identified", "将要公开的页面、目录、订阅、接口和核对证明里是否都没有本案的个人信息？", NoticeRules.PRIVACY, rehearsed -> {
                Identifiers identifiers = Identifiers.of(rehearsed.file());
                String found = rehearsed.renderings().stream()
                        .flatMap(rendered -> ServedText.of(rendered).stream()
                                .flatMap(text -> identifiers.foundIn(text).stream())
                                .distinct()
                                .map(secret -> rendered.what() + "中的“" + NoticeRules.hinted(secret) + "”"))
                        .distinct()
                        .collect(Collectors.joining("、"));
                return found.isEmpty() ? lawful() : because("按实际公开的样子检查，还有不宜公开的个人信息：" + found + "。", "请退回拟稿人作隐名、删除处理。");
            });

    private final JdbcClient database;
    private final PublicRendering rendering;

    ReleaseGate(JdbcClient database, PublicRendering rendering) {
        this.database = database;
        this.rendering = rendering;
    }

    /** What speaks against the notice that this transaction has just made public. */
    Optional<Objection> examine(NoticeId notice, CaseFile file) {
        return NOBODY_IS_IDENTIFIED.examine(new Rehearsed(file, rendering.of(candidate(notice))));
    }

    private Candidate candidate(NoticeId notice) {
        return database.sql("""
                        SELECT id, authority, authority_name, document_number, party, party_code, violation,
                               decided_on, released_on, parts, proof
                          FROM disclosure.notice
                         WHERE id = :id
                        """)
                .param("id", notice.value())
                .query(Candidate.class)
                .single();
    }
}
