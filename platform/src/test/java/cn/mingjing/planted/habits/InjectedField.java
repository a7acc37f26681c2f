package cn.mingjing.planted.habits;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Has its parts set behind its back. */
public final class InjectedField {

    @Autowired
    @Nullable
    Clock clock;

    @Value("${planted}")
    @Nullable
    String setting;
}
