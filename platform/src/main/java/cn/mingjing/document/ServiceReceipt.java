package cn.mingjing.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 送达回证: that documents reached whom they are for (行政处罚法 art. 61).
 *
 * @param way how they were served
 * @param servedOn empty until they are; terms run from the day
 * @param receiver who took them, with his relation to the recipient; empty where the recipient did
 * @param receiverSignature of whoever took them, or that he refused
 * @param servers at least two
 * @param remarks such as the delivery company's number, or the reason for public notice
 */
public record ServiceReceipt(
        String agency,
        Optional<DocumentNumber> number,
        String caseName,
        String recipient,
        List<ServedPaper> papers,
        Way way,
        String place,
        Optional<LocalDate> servedOn,
        String receiver,
        Optional<Signature> receiverSignature,
        Optional<Signature> witnessSignature,
        List<CertifiedOfficer> servers,
        List<Signature> serverSignatures,
        String remarks)
        implements Paper {

    /** One document served. */
    public record ServedPaper(String title, Optional<DocumentNumber> number, int copies) {}

    /** The ways of service (民事诉讼法 and, electronic ones, with signed consent). */
    public enum Way {
        DIRECT("直接送达"),
        LIEN("留置送达"),
        ELECTRONIC("电子送达"),
        ENTRUSTED("委托送达"),
        POST("邮寄送达"),
        FORWARDED("转交送达"),
        PUBLIC_NOTICE("公告送达");

        private final String wording;

        Way(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }

    public ServiceReceipt {
        papers = List.copyOf(papers);
        servers = List.copyOf(servers);
        serverSignatures = List.copyOf(serverSignatures);
    }

    @Override
    public String title() {
        return "送达回证";
    }

    @Override
    public String matter() {
        return caseName;
    }
}
