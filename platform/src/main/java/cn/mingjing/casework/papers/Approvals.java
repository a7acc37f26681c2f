package cn.mingjing.casework.papers;

import cn.mingjing.casework.Approval.Approved;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.casework.Proposal;
import cn.mingjing.casework.Words;
import cn.mingjing.document.Endorsement;
import java.util.ArrayList;
import java.util.List;

/** What was said to a proposal, as the boxes of a form show it. */
final class Approvals {

    private Approvals() {}

    /** The proposal that a fact carried out. */
    static Entry<Proposal> proposal(CaseFile file, int number) {
        return file.all(Proposal.class).stream()
                .filter(proposal -> proposal.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no proposal under number " + number));
    }

    /** The proposer's box, then one for each post of the chain, in its order. */
    static List<Endorsement> endorsements(CaseFile file, Entry<Proposal> proposal, String asked) {
        List<Endorsement> boxes = new ArrayList<>();
        boxes.add(new Endorsement("承办人意见", asked, List.of(PaperIssue.signed(proposal.recorded()))));
        file.approvals(proposal).forEach(approved -> boxes.add(box(approved)));
        return boxes;
    }

    private static Endorsement box(Entry<Approved> approved) {
        return new Endorsement(
                Words.of(approved.recorded().actor().post()) + "意见",
                approved.fact().opinion(),
                List.of(PaperIssue.signed(approved.recorded())));
    }
}
