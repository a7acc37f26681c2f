/** The pages of signing in, of one's own account and of the three administrators; the sign-in of other systems. */
@NullMarked
package cn.mingjing.identity.web;

import org.jspecify.annotations.NullMarked;
