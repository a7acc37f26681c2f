package cn.mingjing.portal.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Reads a line from a row of the published view. */
final class Lines {

    private Lines() {}

    static NoticeLine of(ResultSet row) throws SQLException {
        return new NoticeLine(
                row.getObject("id", UUID.class),
                row.getString("authority"),
                row.getString("authority_name"),
                row.getString("document_number"),
                row.getString("party"),
                row.getString("party_code"),
                row.getString("violation"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("released_on", LocalDate.class));
    }
}
