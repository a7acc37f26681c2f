/** Benchmarks, each beside its anchor in one run, reported as a ratio; nothing depends on them. */
@NullMarked
package cn.mingjing.bench;

import org.jspecify.annotations.NullMarked;
