/** The bundle of one case (案件证据包): what is on record of it with its proofs, to be checked anywhere without us. */
@NullMarked
package cn.mingjing.bundle;

import org.jspecify.annotations.NullMarked;
