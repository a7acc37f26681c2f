/** Devices, rooms and needs as the desk shows and keeps them. */
@NullMarked
package cn.mingjing.device.web;

import org.jspecify.annotations.NullMarked;
