/** The ledger for everybody: signed heads, hash tiles, keys; served from published views, as C2SP clients expect them. */
@NullMarked
package cn.mingjing.portal.ledger;

import org.jspecify.annotations.NullMarked;
