/** Derived from the facts of cases: which main step each has come to, and when. */
@NullMarked
package cn.mingjing.progress.standing;

import org.jspecify.annotations.NullMarked;
