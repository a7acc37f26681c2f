/** The desk pages: own settings, the documents that bind, and what is left to set up. */
@NullMarked
package cn.mingjing.settings.web;

import org.jspecify.annotations.NullMarked;
