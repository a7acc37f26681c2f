package cn.mingjing.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 立案审批表 / 不予立案审批表: whether a case is filed (行政处罚法 art. 54).
 *
 * @param proposal what is proposed
 * @param source where the case came from, such as {@code 其他部门移送（××烟草专卖局）}
 * @param receivedOn when its source was registered
 * @param circumstances what is known so far
 * @param basis the provisions believed to be breached, and the ground for filing or not filing
 * @param handlers the officers proposed to handle it, at least two
 * @param approvals the opinions in the order of the approval chain
 */
public record FilingApproval(
        String agency,
        Optional<DocumentNumber> number,
        Proposal proposal,
        String caseName,
        String source,
        LocalDate receivedOn,
        PartyParticulars party,
        String circumstances,
        String basis,
        List<CertifiedOfficer> handlers,
        List<Endorsement> approvals)
        implements Paper {

    /** What an approval of filing proposes. */
    public enum Proposal {
        FILE("立案审批表"),
        DO_NOT_FILE("不予立案审批表");

        private final String title;

        Proposal(String title) {
            this.title = title;
        }
    }

    public FilingApproval {
        handlers = List.copyOf(handlers);
        approvals = List.copyOf(approvals);
    }

    @Override
    public String title() {
        return proposal.title;
    }

    @Override
    public String matter() {
        return caseName;
    }
}
