/**
 * How the application begins: its folders, what kind of installation it is, its clock, what it says at start, and the
 * one clear sentence with which it refuses to start.
 */
@NullMarked
package cn.mingjing.start;

import org.jspecify.annotations.NullMarked;
