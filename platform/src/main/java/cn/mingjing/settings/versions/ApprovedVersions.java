package cn.mingjing.settings.versions;

import cn.mingjing.facts.Derived;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.China;
import cn.mingjing.settings.SettingsFact.SettingsApproved;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the derived table of approved versions, in the transaction that approves. */
@Component
class ApprovedVersions implements Derived {

    private final JdbcClient database;

    ApprovedVersions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> tables() {
        return List.of("settings.version");
    }

    @Override
    public void on(Recorded<?> recorded) {
        if (!(recorded.fact() instanceof SettingsApproved approved)) {
            return;
        }
        database.sql("""
                        INSERT INTO settings.version
                               (authority, version, document, since, approved_on, prepared_by, approved_by, content)
                        VALUES (:authority, :version, :document, :since, :on, :prepared, :approved, :content)
                        """)
                .param("authority", recorded.actor().authority().value())
                .param("version", approved.version())
                .param("document", approved.document())
                .param("since", approved.since())
                .param("on", LocalDate.ofInstant(recorded.occurredAt(), China.ZONE))
                .param("prepared", approved.preparedBy())
                .param("approved", recorded.actor().name())
                .param("content", approved.text())
                .update();
    }
}
