package cn.mingjing.settings.web;

import static cn.mingjing.law.Post.CHIEF;
import static cn.mingjing.law.Post.DEPUTY_CHIEF;
import static cn.mingjing.law.Post.UNIT_HEAD;

import cn.mingjing.law.ApprovalChain;
import cn.mingjing.settings.values.Said;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who agrees before an act takes effect. Every chain ends with the head of the agency, who decides by law (第五十七条). */
@Component
class ChainChoice implements FieldComponent.Chosen<ApprovalChain> {

    private static final List<ApprovalChain> CHAINS = List.of(
            new ApprovalChain(List.of(CHIEF)),
            new ApprovalChain(List.of(UNIT_HEAD, CHIEF)),
            new ApprovalChain(List.of(DEPUTY_CHIEF, CHIEF)),
            new ApprovalChain(List.of(UNIT_HEAD, DEPUTY_CHIEF, CHIEF)));

    @Override
    public Class<ApprovalChain> type() {
        return ApprovalChain.class;
    }

    @Override
    public List<Option<ApprovalChain>> options(FormContext context) {
        return CHAINS.stream()
                .map(chain -> new Option<>(
                        chain, chain.posts().stream().map(Said::constant).collect(Collectors.joining(" → "))))
                .toList();
    }

    @Override
    public String key(ApprovalChain chain) {
        return chain.posts().stream().map(Enum::name).collect(Collectors.joining("-"));
    }
}
