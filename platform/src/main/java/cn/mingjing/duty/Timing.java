package cn.mingjing.duty;

import cn.mingjing.law.Term;
import java.time.LocalDate;

/** How the end of a duty's time is found, as settled on the day it arose. */
public sealed interface Timing {

    /** A term is counted. */
    record Counted(Term term) implements Timing {}

    /** The day is given. */
    record Until(LocalDate day) implements Timing {}

    /** Nothing is counted. */
    record Promptly() implements Timing {}
}
