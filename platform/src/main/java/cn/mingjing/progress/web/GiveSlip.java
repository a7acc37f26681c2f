package cn.mingjing.progress.web;

import cn.mingjing.progress.SlipHolder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Gives out a query slip. @param reason why it is given out again */
record GiveSlip(@NotNull SlipHolder holder, @Size(max = 200) String reason) {}
