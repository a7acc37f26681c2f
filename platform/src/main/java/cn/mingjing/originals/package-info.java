/** The write-once store of original bytes: evidence, documents, recordings. */
@NullMarked
package cn.mingjing.originals;

import org.jspecify.annotations.NullMarked;
