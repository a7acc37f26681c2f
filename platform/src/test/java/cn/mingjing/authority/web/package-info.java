@NullMarked
package cn.mingjing.authority.web;

import org.jspecify.annotations.NullMarked;
