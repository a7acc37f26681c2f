package cn.mingjing.start;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the terminal that the application is ready, where it is, and what the modules have to say. */
@Component
class ReadyNotice {

    private final Folders folders;
    private final Installation installation;
    private final ObjectProvider<StartNotice> notices;

    ReadyNotice(Folders folders, Installation installation, ObjectProvider<StartNotice> notices) {
        this.folders = folders;
        this.installation = installation;
        this.notices = notices;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print(ApplicationReadyEvent event) {
        if (installation == Installation.TEST
                || event.getApplicationContext().getEnvironment().containsProperty(TerminalCommand.SETTING)
                || !(event.getApplicationContext() instanceof WebServerApplicationContext context)) {
            return;
        }
        var out = Terminal.out();
        out.println();
        out.println(Sentence.of("ready", address(context)));
        if (installation == Installation.DEMO) {
            out.println(Sentence.of("ready-demo"));
        }
        notices.orderedStream().forEach(notice -> notice.lines().forEach(out::println));
        out.println(Sentence.of("ready-data", folders.data(), folders.keys(), folders.logs()));
        out.println(Sentence.of("ready-stop"));
    }

    private String address(WebServerApplicationContext context) {
        Environment settings = ((org.springframework.context.ApplicationContext) context).getEnvironment();
        var configured = settings.getProperty("server.address", "127.0.0.1");
        var host = installation == Installation.DEMO || configured.equals("0.0.0.0") ? "127.0.0.1" : configured;
        var server = context.getWebServer();
        return "http://" + host + ":" + (server == null ? 0 : server.getPort()) + "/";
    }
}
