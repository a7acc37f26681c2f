@NullMarked
package cn.mingjing.facts.sealing;

import org.jspecify.annotations.NullMarked;
