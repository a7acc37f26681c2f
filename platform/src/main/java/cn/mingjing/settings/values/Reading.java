package cn.mingjing.settings.values;

import cn.mingjing.law.ApprovalChain;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.DisagreementSettledBy;
import cn.mingjing.law.Fen;
import cn.mingjing.law.PackSource.Pack;
import cn.mingjing.law.Provision;
import cn.mingjing.law.RecordingLevel;
import cn.mingjing.law.ReviewHeads;
import cn.mingjing.law.ReviewScope;
import cn.mingjing.law.StrictReading;
import cn.mingjing.law.Term;
import cn.mingjing.settings.Stated;
import cn.mingjing.settings.acts.HeadOfReview;
import cn.mingjing.settings.acts.OwnValues;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads stated values back, by the reader of the rule packs and no other. */
@Component
public class Reading {

    private static final AuthorityId ANY = new AuthorityId("any");
    private static final LocalDate SOME_DAY = LocalDate.of(2021, 7, 15);

    private final StrictReading reader;

    Reading(StrictReading reader) {
        this.reader = reader;
    }

    /** @throws cn.mingjing.law.RulePacksRefused where a word is not what the parameter takes */
    public List<Provision<?>> provisions(List<Stated> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        var pack = new OwnPack(ANY, "", 1, SOME_DAY, "甲", "乙", values);
        return reader.read(new Pack("own-settings", pack.text(Stated::parameter)));
    }

    /** The text that binds, with each article in Chinese. */
    public String text(OwnPack pack) {
        Map<String, String> said = new HashMap<>();
        for (Provision<?> provision : provisions(pack.values())) {
            said.put(provision.parameter().name(), sentence(provision));
        }
        String text = pack.text(
                stated -> Optional.ofNullable(said.get(stated.parameter())).orElseThrow());
        reader.read(new Pack(pack.document(), text));
        return text;
    }

    private static String sentence(Provision<?> provision) {
        String said = Said.name(provision.parameter()) + "：" + Said.value(provision.value()) + "。";
        return provision.acts().isEmpty()
                ? said
                : provision.acts().stream()
                                .sorted()
                                .map(Said::constant)
                                .reduce((a, b) -> a + "、" + b)
                                .orElse("") + "的" + said;
    }

    /** As a form shows them. */
    public OwnValues form(List<Stated> values) {
        Map<String, Object> by = new HashMap<>();
        provisions(values).forEach(provision -> by.put(provision.parameter().name(), provision.value()));
        return new OwnValues(
                find(by, "file-case", Term.class),
                find(by, "decide-case", Term.class),
                find(by, "serve-decision", Term.class),
                find(by, "close-case", Term.class),
                find(by, "approval-file-case", ApprovalChain.class),
                find(by, "approval-extend-decision", ApprovalChain.class),
                find(by, "approval-decide", ApprovalChain.class),
                find(by, "approval-close-case", ApprovalChain.class),
                find(by, "statement-and-defence", Term.class),
                find(by, "hearing-threshold-person", Fen.class),
                find(by, "hearing-threshold-organisation", Fen.class),
                find(by, "self-check", Boolean.class),
                find(by, "review-scope", ReviewScope.class),
                find(by, "review-heads", ReviewHeads.class).map(ReviewHeads::heads).orElse(List.of()).stream()
                        .map(HeadOfReview::new)
                        .toList(),
                find(by, "review", Term.class),
                find(by, "review-disagreement", DisagreementSettledBy.class),
                find(by, "publish-decision", Term.class),
                find(by, "withdraw-notice", Term.class),
                find(by, "correct-notice", Term.class),
                find(by, "update-lists", Term.class),
                find(by, "recording-on-site", RecordingLevel.class),
                find(by, "recording-evidence", RecordingLevel.class),
                find(by, "recording-hearing", RecordingLevel.class),
                find(by, "recording-service", RecordingLevel.class),
                find(by, "spoken-statement", Boolean.class),
                find(by, "export-recordings", Term.class),
                find(by, "officers-per-recorder", Integer.class));
    }

    private static <T> Optional<T> find(Map<String, Object> by, String parameter, Class<T> type) {
        return Optional.ofNullable(by.get(parameter)).map(type::cast);
    }
}
