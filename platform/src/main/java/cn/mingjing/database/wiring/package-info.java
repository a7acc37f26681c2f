/** The beans: where the database is, one small pool per role, and what hangs on them. */
@NullMarked
package cn.mingjing.database.wiring;

import org.jspecify.annotations.NullMarked;
