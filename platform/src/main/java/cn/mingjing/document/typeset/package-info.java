/** From XHTML to PDF/A: fonts, line breaks, seals. */
@NullMarked
package cn.mingjing.document.typeset;

import org.jspecify.annotations.NullMarked;
