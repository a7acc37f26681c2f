/** Every component on one page, for those who build pages; only in demo and test installations. */
@NullMarked
package cn.mingjing.ui.gallery;

import org.jspecify.annotations.NullMarked;
