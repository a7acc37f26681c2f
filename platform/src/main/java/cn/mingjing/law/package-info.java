/** The law as data: documents, clauses, provisions, named rules; and the field's first words, which everything speaks. */
@NullMarked
package cn.mingjing.law;

import org.jspecify.annotations.NullMarked;
