/** How the first three administrators of an empty installation come into office: by a one-time code printed at start. */
@NullMarked
package cn.mingjing.identity.first;

import org.jspecify.annotations.NullMarked;
