@NullMarked
package cn.mingjing.portal.ledger;

import org.jspecify.annotations.NullMarked;
