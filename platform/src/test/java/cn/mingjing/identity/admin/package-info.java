/** Tests of the administrators' pages. */
@NullMarked
package cn.mingjing.identity.admin;

import org.jspecify.annotations.NullMarked;
