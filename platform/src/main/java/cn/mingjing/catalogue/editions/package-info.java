/** The editions that were released, as a derived table. */
@NullMarked
package cn.mingjing.catalogue.editions;

import org.jspecify.annotations.NullMarked;
