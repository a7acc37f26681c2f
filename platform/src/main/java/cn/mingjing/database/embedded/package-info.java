/** The real PostgreSQL that comes with the application: unpacked, set up, started, found again after a kill, stopped. */
@NullMarked
package cn.mingjing.database.embedded;

import org.jspecify.annotations.NullMarked;
