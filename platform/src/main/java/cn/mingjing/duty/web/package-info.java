/** The officer's first page: what is owed, by when, and where it is done. */
@NullMarked
package cn.mingjing.duty.web;

import org.jspecify.annotations.NullMarked;
