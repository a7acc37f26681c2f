/** Passwords: their rules, their digests, their age (GB/T 22239-2019 8.1.4.1). */
@NullMarked
package cn.mingjing.identity.password;

import org.jspecify.annotations.NullMarked;
