package cn.mingjing.catalogue.acts;

import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Ends a list without another in its place (废止清单). */
public record RepealList(
        @Lines(3) @NotBlank @Size(max = 1000) String reason) implements ListAct {}
