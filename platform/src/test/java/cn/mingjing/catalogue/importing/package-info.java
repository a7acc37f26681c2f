@NullMarked
package cn.mingjing.catalogue.importing;

import org.jspecify.annotations.NullMarked;
