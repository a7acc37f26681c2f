/** The demonstration's offices and cases as the beginnings of tests. */
@NullMarked
package cn.mingjing.demo;

import org.jspecify.annotations.NullMarked;
