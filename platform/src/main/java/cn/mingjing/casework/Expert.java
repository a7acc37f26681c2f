package cn.mingjing.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An expert who comes along to an act on site (duty D-20: the party is told who he is).
 *
 * @param employer the institution he belongs to
 * @param role what he is there for, such as 现场鉴别卷烟真伪
 */
public record Expert(
        @NotBlank @Size(max = 50) String name,
        @NotBlank @Size(max = 100) String employer,
        @NotBlank @Size(max = 100) String role) {}
