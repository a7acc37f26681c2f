/** The documents that facts owe: which, with which number, rendered, kept as originals, on record. */
@NullMarked
package cn.mingjing.casework.papers;

import org.jspecify.annotations.NullMarked;
