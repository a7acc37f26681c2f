/** What is recorded of cases in sound and picture: what is owed, and what officers take along into the field for it. */
@NullMarked
package cn.mingjing.casework.recorded;

import org.jspecify.annotations.NullMarked;
