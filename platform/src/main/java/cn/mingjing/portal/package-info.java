/** The public's window: home, notices, authorities, officers; reads published views and nothing else. */
@NullMarked
package cn.mingjing.portal;

import org.jspecify.annotations.NullMarked;
