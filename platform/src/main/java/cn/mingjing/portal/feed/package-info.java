/** What is published, as feeds: one value, written as Atom and as JSON Feed. */
@NullMarked
package cn.mingjing.portal.feed;

import org.jspecify.annotations.NullMarked;
