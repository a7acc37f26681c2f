@NullMarked
package cn.mingjing.casework.web;

import org.jspecify.annotations.NullMarked;
