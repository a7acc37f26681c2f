/** The second factor at sign-in: codes of an authenticator on a phone (TOTP, RFC 6238). */
@NullMarked
package cn.mingjing.identity.factor;

import org.jspecify.annotations.NullMarked;
