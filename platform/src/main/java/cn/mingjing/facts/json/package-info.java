/** How facts become canonical JSON and come back. */
@NullMarked
package cn.mingjing.facts.json;

import org.jspecify.annotations.NullMarked;
