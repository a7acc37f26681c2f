/** Facts are only ever added: the append-only store, sealing into the ledger, subscriptions, selective disclosure. */
@NullMarked
package cn.mingjing.facts;

import org.jspecify.annotations.NullMarked;
