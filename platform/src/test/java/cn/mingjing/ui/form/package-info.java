/** The one form mechanism, tried with a record of every kind of component. */
@NullMarked
package cn.mingjing.ui.form;

import org.jspecify.annotations.NullMarked;
