/** Lists that are public before the act (清单): drawn up, checked, reviewed beforehand, released; each edition stays readable. */
@NullMarked
package cn.mingjing.catalogue;

import org.jspecify.annotations.NullMarked;
