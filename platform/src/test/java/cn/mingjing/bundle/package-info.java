/** Who may make a bundle of a case, and what is on record of it. */
@NullMarked
package cn.mingjing.bundle;

import org.jspecify.annotations.NullMarked;
