/** What the budget needs, drawn from the registers (duty G-12). */
@NullMarked
package cn.mingjing.device.budget;

import org.jspecify.annotations.NullMarked;
