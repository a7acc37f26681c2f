/** Signing in and out, choosing one of several posts, changing one's password. */
@NullMarked
package cn.mingjing.identity.signin;

import org.jspecify.annotations.NullMarked;
