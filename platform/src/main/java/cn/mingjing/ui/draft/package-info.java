/** Drafts: the table, and the pages that keep and discard. */
@NullMarked
package cn.mingjing.ui.draft;

import org.jspecify.annotations.NullMarked;
