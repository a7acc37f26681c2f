/**
 * The living specification: one class per situation, named as an inspector would say it, annotated with the duties it
 * proves.
 */
@NullMarked
package cn.mingjing.duties;

import org.jspecify.annotations.NullMarked;
