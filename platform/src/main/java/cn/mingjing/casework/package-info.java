/** Cases from their source to their close: procedures as tables, acts, facts, and the gate before every decision. */
@NullMarked
package cn.mingjing.casework;

import org.jspecify.annotations.NullMarked;
