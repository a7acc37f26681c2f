package cn.mingjing.casework;

/** One act about to be done on one file under given circumstances: what a rule looks at. */
public record Situation<A extends CaseAct>(CaseFile file, A act, Circumstances circumstances) {

    public LawInForce law() {
        return circumstances.law();
    }
}
