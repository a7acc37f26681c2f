/** The search over what is published beside notices: items of lists, officers, authorities. */
@NullMarked
package cn.mingjing.portal.search;

import org.jspecify.annotations.NullMarked;
