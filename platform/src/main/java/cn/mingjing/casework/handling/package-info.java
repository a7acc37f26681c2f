/** Performs acts: loads the file, gathers the circumstances, asks the procedure, records the outcome. */
@NullMarked
package cn.mingjing.casework.handling;

import org.jspecify.annotations.NullMarked;
