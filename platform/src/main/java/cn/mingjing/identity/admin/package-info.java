/** The pages of the three administrators: accounts, posts held, the access log (三员分立, GB/T 22239-2019 8.1.5). */
@NullMarked
package cn.mingjing.identity.admin;

import org.jspecify.annotations.NullMarked;
