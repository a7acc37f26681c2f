package cn.mingjing.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Knows who is reading; the module that signs people in implements it. */
@FunctionalInterface
public interface Readers {

    /** Who sent this request; empty for the public. Must not open a session. */
    Optional<Reader> of(HttpServletRequest request);
}
