/** What can be set, how it is written as a rule pack and how it is said in Chinese. */
@NullMarked
package cn.mingjing.settings.values;

import org.jspecify.annotations.NullMarked;
