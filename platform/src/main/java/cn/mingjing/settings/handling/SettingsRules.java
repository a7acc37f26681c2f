package cn.mingjing.settings.handling;

import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;
import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Rule;
import cn.mingjing.settings.SettingsState;
import cn.mingjing.settings.acts.ApproveSettings;
import cn.mingjing.settings.acts.SubmitSettings;
import cn.mingjing.settings.values.Said;
import cn.mingjing.settings.values.Settable;
import java.util.List;
import java.util.stream.Collectors;

/** How an authority's own settings come to bind it, and by whose word. */
final class SettingsRules {

    static final Clause GUIDANCE = new Clause("国办发〔2018〕118号", "");

    static final Rule<SettingsSituation<?>> OWN_SETTINGS = new Rule<>(
            "settings-of-own-authority",
            "是否由本机关设定？",
            List.of(GUIDANCE),
            situation -> situation.file().authority().equals(situation.actor().authority())
                    ? lawful()
                    : because("该内部设置属于其他机关。", "请由该机关办理。"));

    static final Rule<SettingsSituation<?>> AT_WORK = new Rule<>(
            "authority-at-work",
            "本机关是否仍在履行职权？",
            List.of(new Clause("行政诉讼法", "第二十六条")),
            situation -> situation.succeeded() ? because("本机关已经合并、撤并，不再设定内部事项。", "请由承继机关在它自己的内部设置里办理。") : lawful());

    static final Rule<SettingsSituation<? extends SubmitSettings>> DRAWN_UP_ON_THE_LATEST = new Rule<>(
            "drawn-up-on-the-latest",
            "是否在最新版本的基础上拟定？",
            List.of(GUIDANCE),
            situation -> situation.act().base() == situation.file().versions()
                    ? lawful()
                    : because("您拟定期间已经批准了新的版本。", "请打开最新版本，核对后重新提交。"));

    static final Rule<SettingsSituation<? extends SubmitSettings>> SOMETHING_SET = new Rule<>(
            "something-set",
            "是否设定了内容？",
            List.of(GUIDANCE),
            situation -> situation.values().isEmpty() ? because("还没有设定任何内容。", "请至少填写一项。") : lawful());

    /** Asked for at set-up: what every authority needs and no document above it gives. */
    static final Rule<SettingsSituation<? extends SubmitSettings>> NOTHING_LEFT_OPEN =
            new Rule<>("nothing-left-open", "文件没有规定、应当由本机关确定的事项是否都已确定？", List.of(GUIDANCE), situation -> {
                List<Parameter<?>> open = Parameters.askedAtSetUp().stream()
                        .filter(parameter ->
                                situation.above(parameter, ActKind.PENALTY).isEmpty())
                        .filter(parameter -> situation.own(parameter).isEmpty())
                        .toList();
                return open.isEmpty()
                        ? lawful()
                        : because(
                                "约束本机关的文件没有规定、应当由本机关确定的事项还有 " + open.size() + " 项没有填写："
                                        + open.stream().map(Said::name).collect(Collectors.joining("、")) + "。",
                                "请逐项填写。",
                                open.stream()
                                        .flatMap(parameter -> Settable.of(parameter.name()).stream())
                                        .map(Settable::leftOpenBy)
                                        .distinct()
                                        .toList());
            });

    /** Acts of a day that has begun were done under the settings of that day. */
    static final Rule<SettingsSituation<? extends SubmitSettings>> NOT_RETROACTIVE = new Rule<>(
            "not-retroactive",
            "生效日期是否晚于今天？",
            List.of(GUIDANCE),
            situation -> situation.since().isAfter(situation.today())
                    ? lawful()
                    : because("内部设置不溯及既往，最早自批准的次日起生效：今天和以前的执法行为适用当时的规定。", "请填写明天或者以后的日期。"));

    /** Who drew it up does not approve it. */
    static final Rule<SettingsSituation<? extends ApproveSettings>> SECOND_PERSON = new Rule<>(
            "second-person-approves",
            "批准人与拟定人是否为两人？",
            List.of(GUIDANCE),
            situation -> situation
                            .file()
                            .open()
                            .filter(open -> open.actor()
                                    .person()
                                    .equals(situation.actor().person()))
                            .isPresent()
                    ? because("拟定人不能批准自己拟定的内部设置。", "请由另一名行政机关负责人批准。")
                    : lawful());

    static final Rule<SettingsSituation<? extends ApproveSettings>> READ_IN_FULL = new Rule<>(
            "read-in-full",
            "批准人是否逐项看过？",
            List.of(GUIDANCE),
            situation ->
                    situation.act().readInFull() ? lawful() : because("没有确认已经逐项看过，不能批准。", "请核对与现行版本的差异后确认；不同意的，请退回。"));

    private SettingsRules() {}

    static <S extends SettingsSituation<?>> Rule<S> at(boolean waiting) {
        return new Rule<>("order-of-approval", "现在是否可以办理？", List.of(GUIDANCE), situation -> {
            SettingsState state = situation.file().state();
            return (state == SettingsState.SUBMITTED) == waiting
                    ? lawful()
                    : because(
                            "内部设置现处“" + text("enum.SettingsState." + state) + "”状态，此时不能办理。",
                            waiting ? "请刷新页面查看最新状态。" : "已有一稿等待批准，请在批准或者退回以后再提交。");
        });
    }
}
