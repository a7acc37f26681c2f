/** What happens after failed sign-ins: accounts lock, network addresses must wait (GB/T 22239-2019 8.1.4.1). */
@NullMarked
package cn.mingjing.identity.lockout;

import org.jspecify.annotations.NullMarked;
