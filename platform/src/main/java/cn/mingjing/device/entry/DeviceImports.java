package cn.mingjing.device.entry;

import cn.mingjing.device.Device;
import cn.mingjing.law.AuthorityId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was read from a spreadsheet and waits for its reader's word. */
@Repository
public class DeviceImports {

    private static final TypeReference<List<Device>> DEVICES = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    DeviceImports(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps it in place of what waited before; the token names this reading. */
    public UUID keep(AuthorityId authority, List<Device> devices) {
        UUID token = UUID.randomUUID();
        database.sql("""
                        INSERT INTO device.import (authority, token, devices) VALUES (:authority, :token, :devices::jsonb)
                        ON CONFLICT (authority) DO UPDATE SET token = excluded.token, devices = excluded.devices
                        """)
                .param("authority", authority.value())
                .param("token", token)
                .param("devices", json.writerFor(DEVICES).writeValueAsString(devices))
                .update();
        return token;
    }

    /** What waits under this token, which then waits no more. */
    public Optional<List<Device>> take(AuthorityId authority, UUID token) {
        return database.sql(
                        "DELETE FROM device.import WHERE authority = :authority AND token = :token RETURNING devices::text")
                .param("authority", authority.value())
                .param("token", token)
                .query((row, number) -> json.readValue(row.getString(1), DEVICES))
                .optional();
    }
}
