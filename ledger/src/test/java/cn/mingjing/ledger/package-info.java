/** Proofs of the log library against published vectors, an independent reference, and every kind of damage. */
@NullMarked
package cn.mingjing.ledger;

import org.jspecify.annotations.NullMarked;
