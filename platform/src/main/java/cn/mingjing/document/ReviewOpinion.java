package cn.mingjing.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 法制审核意见书: the opinion without which no major decision is taken (行政处罚法 art. 58).
 *
 * @param round the how-manieth review of this case, from 1
 * @param submittedBy the handling unit
 * @param materials what was submitted
 * @param heads what was examined, with the finding on each
 * @param heard the opinions from outside that it considered, and what was not waited for; may be empty
 * @param opinion the reasons, and what is to be mended
 * @param binds the files the opinion holds for, and no other version of them
 * @param signatures of the reviewers and of the head of the review body
 */
public record ReviewOpinion(
        String agency,
        Optional<DocumentNumber> number,
        String caseName,
        String partyName,
        int round,
        String submittedBy,
        LocalDate submittedOn,
        List<String> materials,
        List<Head> heads,
        List<String> heard,
        Verdict verdict,
        String opinion,
        List<BoundFile> binds,
        List<Endorsement> signatures)
        implements Paper {

    /** The two answers a review can give. */
    public enum Verdict {
        AGREE("同意"),
        PROBLEMS_EXIST("存在问题");

        private final String wording;

        Verdict(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }

    /** One head of the review, such as {@code 执法程序是否合法}, and what was found. */
    public record Head(String question, String finding) {}

    /**
     * A file the opinion is tied to.
     *
     * @param digest its SHA-256 digest, 64 hexadecimal digits
     */
    public record BoundFile(String name, String digest) {}

    public ReviewOpinion {
        materials = List.copyOf(materials);
        heads = List.copyOf(heads);
        heard = List.copyOf(heard);
        binds = List.copyOf(binds);
        signatures = List.copyOf(signatures);
    }

    @Override
    public String title() {
        return "法制审核意见书";
    }

    @Override
    public String matter() {
        return caseName;
    }
}
