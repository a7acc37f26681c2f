package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.OfficerField;
import cn.mingjing.portal.register.Particulars;
import cn.mingjing.portal.register.PublishedOfficer;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.UriUtils;

/** The public list of an authority's officers: the particulars its document names, in its order, and no others. */
final class OfficerTables {

    private OfficerTables() {}

    static Table<PublishedOfficer> of(List<PublishedOfficer> officers, Particulars shown) {
        var table = Table.of(
                text("portal.authority.officers"),
                officers,
                new Empty(text("portal.authority.no-officers"), text("portal.authority.no-officers.hint")));
        for (OfficerField field : shown.fields()) {
            table = with(table, field);
        }
        return table;
    }

    private static Table<PublishedOfficer> with(Table<PublishedOfficer> table, OfficerField field) {
        return switch (field) {
            case NAME ->
                table.link(
                        text("portal.officer.name"),
                        PublishedOfficer::name,
                        officer -> page(officer.credentialNumber()));
            case POST ->
                table.text(
                        text("portal.officer.post"), officer -> officer.title().orElse(""));
            case CREDENTIAL_NUMBER -> table.unbroken(text("portal.officer.number"), PublishedOfficer::credentialNumber);
            case AREA ->
                table.text(
                        text("portal.officer.area"), officer -> officer.area().orElse(""));
        };
    }

    /** Where a credential is checked. */
    static String page(String credentialNumber) {
        return "/officers/" + UriUtils.encodePathSegment(credentialNumber, StandardCharsets.UTF_8);
    }
}
