package cn.mingjing.review.web;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Words;
import cn.mingjing.review.AskedOpinion;
import cn.mingjing.review.Reviewing.OpinionAsked;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.util.List;
import org.springframework.stereotype.Component;

/** The opinions that a case's review asked for; whether one has come in already is the rule's to say. */
@Component
class AskedOpinionChoice implements FieldComponent.Chosen<AskedOpinion> {

    @Override
    public Class<AskedOpinion> type() {
        return AskedOpinion.class;
    }

    @Override
    public List<Option<AskedOpinion>> options(FormContext context) {
        return context.get(CaseFile.class).all(OpinionAsked.class).stream()
                .map(entry -> new Option<>(
                        new AskedOpinion(entry.number()),
                        Words.ofConstant(entry.fact().adviser().kind()) + "："
                                + entry.fact().adviser().name(),
                        entry.fact().adviser().employer()))
                .toList();
    }

    @Override
    public String key(AskedOpinion asked) {
        return asked.toString();
    }
}
