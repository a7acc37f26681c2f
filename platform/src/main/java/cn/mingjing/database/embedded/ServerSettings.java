package cn.mingjing.database.embedded;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How our own PostgreSQL is set; what is not named here is PostgreSQL's default. */
final class ServerSettings {

    private ServerSettings() {}

    /** The options of {@code postgres}, as {@code pg_ctl -o} takes them. */
    static String asOptions(int port) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("port", String.valueOf(port));
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "''");
        // PostgreSQL's defaults, said aloud: nothing that was acknowledged may be lost.
        settings.put("fsync", "on");
        settings.put("full_page_writes", "on");
        settings.put("synchronous_commit", "on");
        settings.put("max_connections", "200");
        settings.put("timezone", "Asia/Shanghai");
        settings.put("log_timezone", "Asia/Shanghai");
        settings.put("jit", "off");
        return settings.entrySet().stream().map(ServerSettings::option).collect(Collectors.joining(" "));
    }

    private static String option(Map.Entry<String, String> setting) {
        return "-c " + setting.getKey() + "=" + setting.getValue();
    }
}
