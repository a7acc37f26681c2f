package cn.mingjing.identity.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the system administrator says to open accounts for the staff of an authority.
 *
 * @param prefix with which the sign-in names begin; a number follows
 */
record OpenForStaff(@NotBlank @Size(max = 20) String prefix) {}
