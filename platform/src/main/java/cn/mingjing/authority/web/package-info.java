/** The registers as the desk shows and keeps them. */
@NullMarked
package cn.mingjing.authority.web;

import org.jspecify.annotations.NullMarked;
