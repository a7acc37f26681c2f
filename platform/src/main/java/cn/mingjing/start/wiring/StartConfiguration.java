package cn.mingjing.start.wiring;

import cn.mingjing.law.China;
import cn.mingjing.start.Folders;
import cn.mingjing.start.Installation;
import cn.mingjing.start.SettableClock;
import cn.mingjing.start.StartRefused;
import cn.mingjing.start.TerminalCommand;
import java.net.InetAddress;
import java.nio.file.Files;
import java.time.Clock;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Folders, clock, and where a demo may be reached from. */
@Configuration(proxyBeanMethods = false)
class StartConfiguration {

    @Bean
    Folders folders(Environment settings) {
        var folders = Folders.of(settings).prepared();
        if (!settings.containsProperty(TerminalCommand.SETTING) && Files.exists(folders.unfinishedRestore())) {
            throw StartRefused.because("restore-unfinished", folders.data(), folders.unfinishedRestore());
        }
        return folders;
    }

    /** The only source of time; a {@link SettableClock} exactly where the installation may have one. */
    @Bean
    Clock clock(Installation installation) {
        var machine = Clock.system(China.ZONE);
        return installation.clockMayBeSet() ? new SettableClock(machine) : machine;
    }

    /** A demo is invented and its accounts are printed: it is for this machine only. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> demoStaysOnLoopback(Installation installation) {
        return server -> {
            if (installation == Installation.DEMO) {
                server.setAddress(InetAddress.getLoopbackAddress());
            }
        };
    }
}
