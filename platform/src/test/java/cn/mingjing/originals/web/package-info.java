@NullMarked
package cn.mingjing.originals.web;

import org.jspecify.annotations.NullMarked;
