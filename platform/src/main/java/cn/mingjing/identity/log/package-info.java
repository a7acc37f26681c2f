/** The access log: its facts, and the derived list that the audit administrator reads. */
@NullMarked
package cn.mingjing.identity.log;

import org.jspecify.annotations.NullMarked;
