/**
 * How records become forms and forms become records.
 *
 * <p>A record's {@code Shape} is worked out once. What was sent, by browser or API, becomes the same tree of entries; one
 * binding reads it, one drawing shows it. So both ways give the same problems.
 */
@NullMarked
package cn.mingjing.ui.form;

import org.jspecify.annotations.NullMarked;
