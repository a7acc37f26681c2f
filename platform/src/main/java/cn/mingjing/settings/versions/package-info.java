/** The versions that were approved, as a derived table, and the documents that bind through them. */
@NullMarked
package cn.mingjing.settings.versions;

import org.jspecify.annotations.NullMarked;
