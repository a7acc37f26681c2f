package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Fault;

/** Ends a walk at the first thing that does not hold. */
final class FaultFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    FaultFound(Fault fault) {
        super(fault.sentence(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
