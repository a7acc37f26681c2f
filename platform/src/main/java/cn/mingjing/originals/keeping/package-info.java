/** Originals on local disk, with their register in PostgreSQL. */
@NullMarked
package cn.mingjing.originals.keeping;

import org.jspecify.annotations.NullMarked;
