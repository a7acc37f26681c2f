/** Who may call what: every request is refused unless exactly one rule of some module admits it. */
@NullMarked
package cn.mingjing.identity.access;

import org.jspecify.annotations.NullMarked;
