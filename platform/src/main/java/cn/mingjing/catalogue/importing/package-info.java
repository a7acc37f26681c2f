/** Lists from spreadsheets: read, previewed, taken over whole or not at all. */
@NullMarked
package cn.mingjing.catalogue.importing;

import org.jspecify.annotations.NullMarked;
