/** Drafts, kept over real HTTP in the real database. */
@NullMarked
package cn.mingjing.ui.draft;

import org.jspecify.annotations.NullMarked;
