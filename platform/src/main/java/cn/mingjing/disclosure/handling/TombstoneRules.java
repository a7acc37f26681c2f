package cn.mingjing.disclosure.handling;

import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.disclosure.acts.WithdrawNotice;
import cn.mingjing.disclosure.treatment.Identifiers;
import cn.mingjing.law.Rule;
import java.util.stream.Stream;

/** What may stand where a notice stood: when and why it was taken down, and nothing of the party. */
final class TombstoneRules {

    static final Rule<NoticeSituation<? extends WithdrawNotice>> NAMES_NOBODY =
            new Rule<>("names-nobody", "撤下理由中是否没有当事人、文号和个人信息？", NoticeRules.PRIVACY, situation -> {
                String reason = situation.act().reason();
                boolean named =
                        !Identifiers.of(situation.file()).foundIn(reason).isEmpty()
                                || shownBefore(situation.file()).anyMatch(reason::contains);
                return named ? because("撤下理由会代替原公示向社会公开，其中还写有当事人、决定书文号或者个人信息。", "请只写明为什么撤下，不写是谁、哪一份决定。") : lawful();
            });

    private TombstoneRules() {}

    /** What the notice showed and its tombstone no longer does. */
    private static Stream<String> shownBefore(CaseFile file) {
        return Stream.concat(
                        Stream.of(file.party().name(), file.party().code()),
                        file.all(DocumentIssued.class).stream()
                                .map(entry -> entry.fact().number()))
                .filter(text -> !text.isBlank());
    }
}
