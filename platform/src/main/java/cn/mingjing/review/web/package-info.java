/** What legal review adds to the forms of a case. */
@NullMarked
package cn.mingjing.review.web;

import org.jspecify.annotations.NullMarked;
