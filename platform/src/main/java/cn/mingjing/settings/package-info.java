/** What an authority sets itself where its documents leave it open (机关内部设置): drawn up, approved by a second person, versioned, dated, bound by like any other document. */
@NullMarked
package cn.mingjing.settings;

import org.jspecify.annotations.NullMarked;
