package cn.mingjing.casework.papers;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.Level;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.document.PenaltyDecision;
import cn.mingjing.document.PenaltyDecision.Payment;
import cn.mingjing.law.Parameters;
import java.util.Optional;

/** How to pay and how to have a decision examined, with the terms of the provisions in force. */
final class Remedies {

    /** 行政诉讼法 arts. 14 to 21: which court it is depends on more than the register knows. */
    private static final String COURT = "有管辖权的人民法院";

    private Remedies() {}

    static PenaltyDecision.Remedies of(Authority authority, LawInForce law) {
        return new PenaltyDecision.Remedies(
                reconsiderationBody(authority),
                law.statute(Parameters.RECONSIDERATION).value(),
                COURT,
                law.statute(Parameters.LITIGATION).value());
    }

    /** 行政复议法 arts. 24 and 25: the government at the same level; a department of the State Council examines its own acts. */
    private static String reconsiderationBody(Authority authority) {
        return authority.level() == Level.STATE ? "本机关" : "本级人民政府";
    }

    /** Where the authority's bank is not in the register yet, the decision says so in the law's words. */
    static Payment payment(Authority authority, LawInForce law, boolean fine) {
        return new Payment(
                authority.collectingBank().map(bank -> bank.name()).orElse("指定的银行"),
                authority.collectingBank().map(bank -> bank.account()).orElse(""),
                authority.paymentUrl(),
                law.statute(Parameters.PAY_FINE).value(),
                fine ? law.statute(Parameters.LATE_PAYMENT_RATE).value().hundredths() : 0);
    }

    static Optional<Payment> paymentWhereDue(Authority authority, LawInForce law, boolean fine, boolean gains) {
        return fine || gains ? Optional.of(payment(authority, law, fine)) : Optional.empty();
    }
}
