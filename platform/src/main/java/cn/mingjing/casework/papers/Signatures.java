package cn.mingjing.casework.papers;

import cn.mingjing.document.Signature;
import java.time.Instant;

/** The party's signature as the record has it. */
final class Signatures {

    private Signatures() {}

    static Signature of(cn.mingjing.casework.Signature onRecord, Instant when) {
        return switch (onRecord) {
            case cn.mingjing.casework.Signature.SignedByParty signed -> new Signature.Signed(signed.signer(), when);
            case cn.mingjing.casework.Signature.SigningRefused refused ->
                new Signature.Refused(refused.reason(), witnessed(refused.witness()));
        };
    }

    private static String witnessed(String witness) {
        return witness.isBlank() ? "现场没有见证人。" : "以上情况由" + witness + "见证。";
    }

    /** What whoever signed has said of the record; nothing where he refused. */
    static String confirmation(cn.mingjing.casework.Signature onRecord) {
        return onRecord instanceof cn.mingjing.casework.Signature.SignedByParty ? "笔录经核对无误。" : "";
    }
}
