/** The registers of accounts and of posts held, and the rules that keep duties apart. */
@NullMarked
package cn.mingjing.identity.accounts;

import org.jspecify.annotations.NullMarked;
