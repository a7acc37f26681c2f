/** Enforcement documents (执法文书): typed models, templates, numbers, and their rendering to PDF/A. */
@NullMarked
package cn.mingjing.document;

import org.jspecify.annotations.NullMarked;
