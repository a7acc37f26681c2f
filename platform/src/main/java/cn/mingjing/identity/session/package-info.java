/** Sessions: who is signed in, through a cookie or a bearer token, in which post, until when. */
@NullMarked
package cn.mingjing.identity.session;

import org.jspecify.annotations.NullMarked;
