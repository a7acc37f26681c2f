package cn.mingjing.testing;

import cn.mingjing.start.SettableClock;
import java.time.Clock;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Puts the clock back before each test, whatever the one before did to it. */
final class ClockAtStart implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        var clock =
                (SettableClock) SpringExtension.getApplicationContext(context).getBean(Clock.class);
        clock.moveTo(TestTime.START);
    }
}
