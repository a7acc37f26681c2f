/** Devices and rooms for recording (执法装备、场所): the register, issue and return, allocation by need, what the budget needs. */
@NullMarked
package cn.mingjing.device;

import org.jspecify.annotations.NullMarked;
