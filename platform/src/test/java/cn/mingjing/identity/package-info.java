/** Tests of who may sign in, in which post, and what each may do. */
@NullMarked
package cn.mingjing.identity;

import org.jspecify.annotations.NullMarked;
