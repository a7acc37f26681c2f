/** The rules and texts of the procedure, without the application. */
@NullMarked
package cn.mingjing.casework.procedure;

import org.jspecify.annotations.NullMarked;
