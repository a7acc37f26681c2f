/** The procedure of an authority's own settings as a table, and what it owes. */
@NullMarked
package cn.mingjing.settings.handling;

import org.jspecify.annotations.NullMarked;
