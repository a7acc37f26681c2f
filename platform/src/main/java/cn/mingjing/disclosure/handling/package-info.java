/** Performs the acts of disclosure. */
@NullMarked
package cn.mingjing.disclosure.handling;

import org.jspecify.annotations.NullMarked;
