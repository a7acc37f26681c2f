/** What the templates of documents ask for: the words of dates, terms and lists, the seal. */
@NullMarked
package cn.mingjing.document.sheet;

import org.jspecify.annotations.NullMarked;
