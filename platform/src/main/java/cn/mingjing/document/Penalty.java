package cn.mingjing.document;

import cn.mingjing.law.ChineseAmount;
import cn.mingjing.law.Fen;

/** One item of what is decided (行政处罚法 art. 9), worded for a document. */
public sealed interface Penalty {

    /** The item as it stands in the document, without a full stop. */
    String wording();

    /** 罚款 */
    record Fine(Fen amount) implements Penalty {
        @Override
        public String wording() {
            return "处以罚款人民币" + ChineseAmount.inBoth(amount);
        }
    }

    /** 没收违法所得 */
    record GainConfiscated(Fen amount) implements Penalty {
        @Override
        public String wording() {
            return "没收违法所得人民币" + ChineseAmount.inBoth(amount);
        }
    }

    /** Anything else: a warning, an order to stop or to correct, goods confiscated, a licence revoked. */
    record Other(String wording) implements Penalty {}
}
