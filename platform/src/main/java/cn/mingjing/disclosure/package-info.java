/** Notices (公示信息): drafted, treated, checked, released, withdrawn; a projection of fields of facts, never a copy. */
@NullMarked
package cn.mingjing.disclosure;

import org.jspecify.annotations.NullMarked;
