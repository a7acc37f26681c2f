/** Tamper-evident log after RFC 6962 and the C2SP log formats, with a verifier that needs nothing but the files. */
@NullMarked
package cn.mingjing.ledger;

import org.jspecify.annotations.NullMarked;
