/** The demonstration: five authorities, one under each document, and cases made by real acts. Never in office. */
@NullMarked
package cn.mingjing.demo;

import org.jspecify.annotations.NullMarked;
