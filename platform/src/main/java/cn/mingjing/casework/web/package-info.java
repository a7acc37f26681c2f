/** The officer's pages of a case, and the same acts as JSON. */
@NullMarked
package cn.mingjing.casework.web;

import org.jspecify.annotations.NullMarked;
