package cn.mingjing.settings.web;

import cn.mingjing.law.ReviewHead;
import cn.mingjing.settings.acts.HeadOfReview;
import cn.mingjing.settings.values.Said;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every head of review that any document knows. */
@Component
class HeadChoice implements FieldComponent.Chosen<HeadOfReview> {

    @Override
    public Class<HeadOfReview> type() {
        return HeadOfReview.class;
    }

    @Override
    public List<Option<HeadOfReview>> options(FormContext context) {
        return Arrays.stream(ReviewHead.values())
                .map(head -> new Option<>(new HeadOfReview(head), Said.constant(head)))
                .toList();
    }

    @Override
    public String key(HeadOfReview chosen) {
        return chosen.head().name();
    }
}
