package cn.mingjing.facts.verifying;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.regex.Pattern;

/** A connection on which the names of some tables mean temporary tables in their place. */
final class Redirected {

    private Redirected() {}

    /** How the stand-in of a table is called: {@code pg_temp."casework.case_summary"}. */
    static String standIn(String table) {
        return "pg_temp.\"" + table + "\"";
    }

    static Connection of(Connection connection, List<String> tables) {
        var names = Pattern.compile(
                "\\b(" + String.join("|", tables.stream().map(Pattern::quote).toList()) + ")\\b");
        return (Connection) Proxy.newProxyInstance(
                Redirected.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("prepare")
                            && arguments != null
                            && arguments[0] instanceof String sql) {
                        arguments[0] = names.matcher(sql).replaceAll("pg_temp.\"$1\"");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
