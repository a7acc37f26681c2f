package cn.mingjing.identity.admin;

import jakarta.validation.constraints.Size;

/** What the system administrator says to open an account. */
record OpenAccount(@Size(max = 40) String name, String signInName) {}
