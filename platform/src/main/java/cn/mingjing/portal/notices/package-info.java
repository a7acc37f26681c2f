/** Published notices as the portal reads and searches them. */
@NullMarked
package cn.mingjing.portal.notices;

import org.jspecify.annotations.NullMarked;
