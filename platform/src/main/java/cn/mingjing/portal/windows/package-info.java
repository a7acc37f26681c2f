/** Service windows and guides as they are published, for the screens of halls. */
@NullMarked
package cn.mingjing.portal.windows;

import org.jspecify.annotations.NullMarked;
