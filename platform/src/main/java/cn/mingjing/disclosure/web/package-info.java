/** The pages of those who draft, check and release notices. */
@NullMarked
package cn.mingjing.disclosure.web;

import org.jspecify.annotations.NullMarked;
