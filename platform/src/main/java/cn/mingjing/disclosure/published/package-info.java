/** What is public, derived from facts, and the view through which alone the portal reads it. */
@NullMarked
package cn.mingjing.disclosure.published;

import org.jspecify.annotations.NullMarked;
