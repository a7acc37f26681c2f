@NullMarked
package cn.mingjing.duty.web;

import org.jspecify.annotations.NullMarked;
