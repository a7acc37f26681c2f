/** Whole journeys: one real case from its source to its closing, by the pages in a real browser and by the interface. */
@NullMarked
package cn.mingjing.journey;

import org.jspecify.annotations.NullMarked;
