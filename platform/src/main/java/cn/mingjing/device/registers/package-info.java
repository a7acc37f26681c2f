/** The registers of equipment as versions in the words of their facts. */
@NullMarked
package cn.mingjing.device.registers;

import org.jspecify.annotations.NullMarked;
