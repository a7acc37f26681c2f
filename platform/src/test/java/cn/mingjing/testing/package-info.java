/**
 * What tests stand on: one real PostgreSQL per test JVM, a fresh migrated database per class or Spring context, a
 * clock that can be set, folders of their own under {@code target/}.
 */
@NullMarked
package cn.mingjing.testing;

import org.jspecify.annotations.NullMarked;
