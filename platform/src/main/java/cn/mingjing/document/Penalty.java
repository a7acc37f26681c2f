package cn.mingjing.document;

import cn.mingjing.law.ChineseAmount;
import cn.mingjing.law.Fen;

/** One item of what is decided (行政处罚法 art. 9), worded for a document. */
public sealed interface Penalty {

    /** The item as it stands in the document, without a full stop. */
    String wording();

    /** The fine it imposes. */
    default Fen fine() {
        return Fen.ZERO;
    }

    /** The unlawful gain it confiscates. */
    default Fen gainConfiscated() {
        return Fen.ZERO;
    }

    /** 罚款 */
    record Fine(Fen amount) implements Penalty {
        @Override
        public String wording() {
            return "处以罚款人民币" + ChineseAmount.inBoth(amount);
        }

        @Override
        public Fen fine() {
            return amount;
        }
    }

    /** 没收违法所得 */
    record GainConfiscated(Fen amount) implements Penalty {
        @Override
        public String wording() {
            return "没收违法所得人民币" + ChineseAmount.inBoth(amount);
        }

        @Override
        public Fen gainConfiscated() {
            return amount;
        }
    }

    /** In the words of the decision on record, which name what they impose in money. */
    record AsWorded(String wording, Fen fine, Fen gainConfiscated) implements Penalty {}

    /** Anything else: a warning, an order to stop or to correct, goods confiscated, a licence revoked. */
    record Other(String wording) implements Penalty {}
}
