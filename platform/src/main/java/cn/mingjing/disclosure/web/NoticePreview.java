package cn.mingjing.disclosure.web;

import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.disclosure.NoticeFile;
import cn.mingjing.disclosure.Noticing.NoticeDrafted;
import cn.mingjing.disclosure.TreatedPart;
import cn.mingjing.disclosure.published.DecisionWords;
import cn.mingjing.disclosure.treatment.ChannelRule;
import java.util.ArrayList;
import java.util.List;

/**
 * One field as the public would read it.
 *
 * @param treatment {@code shown}, {@code treated} or {@code withheld}
 */
public record NoticePreview(String field, String text, String treatment, String reason) {

    static List<NoticePreview> of(DecisionMade decision, NoticeFile notice) {
        var draft = notice.last(NoticeDrafted.class);
        if (draft.isEmpty()) {
            return List.of();
        }
        NoticeDrafted drafted = draft.get();
        List<NoticePreview> preview = new ArrayList<>();
        for (String field : ChannelRule.ORDER) {
            for (TreatedPart part : drafted.treated()) {
                if (part.field().equals(field)) {
                    preview.add(new NoticePreview(field, part.text(), "treated", part.reason()));
                }
            }
            String words = drafted.shown().contains(field) ? DecisionWords.of(field, decision) : "";
            if (!words.isEmpty()) {
                preview.add(new NoticePreview(field, words, "shown", ""));
            }
        }
        return preview;
    }
}
