package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.China;
import cn.mingjing.portal.notices.NoticeLine;
import cn.mingjing.portal.notices.PublishedNotices;
import cn.mingjing.portal.notices.Tombstone;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The newest notices as an Atom feed (RFC 4287); an entry taken down keeps its id, so that copies of it can go too. */
@RestController
class NoticeFeed {

    private static final int ENTRIES = 50;
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final PublishedNotices notices;

    NoticeFeed(PublishedNotices notices) {
        this.notices = notices;
    }

    @GetMapping(path = "/notices.atom", produces = "application/atom+xml;charset=UTF-8")
    String feed() {
        return written(
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString(),
                notices.latest(ENTRIES),
                notices.withdrawnLately(ENTRIES));
    }

    /** The feed of these notices. */
    static String written(String site, List<NoticeLine> latest, List<Tombstone> withdrawn) {
        try {
            return document(site, latest, withdrawn);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the feed cannot be written", e);
        }
    }

    private static String document(String site, List<NoticeLine> latest, List<Tombstone> withdrawn)
            throws XMLStreamException {
        var text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element(xml, "title", text("portal.feed.title"));
        element(xml, "id", site + "/notices");
        link(xml, "self", site + "/notices.atom");
        link(xml, "alternate", site + "/notices");
        element(xml, "updated", moment(newest(latest, withdrawn)));
        for (NoticeLine line : latest) {
            entry(
                    xml,
                    site,
                    line.id(),
                    text("portal.feed.entry", line.party(), line.violation()),
                    text("portal.feed.summary", line.authorityName(), line.documentNumber()),
                    line.authorityName(),
                    line.releasedOn());
        }
        for (Tombstone stone : withdrawn) {
            entry(
                    xml,
                    site,
                    stone.id(),
                    text("portal.feed.withdrawn"),
                    stone.withdrawal(),
                    stone.authorityName(),
                    stone.withdrawnOn());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private static void entry(
            XMLStreamWriter xml, String site, UUID id, String title, String summary, String author, LocalDate updated)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + id);
        element(xml, "title", title);
        element(xml, "updated", moment(updated));
        xml.writeStartElement("author");
        element(xml, "name", author);
        xml.writeEndElement();
        link(xml, "alternate", site + "/notices/" + id);
        element(xml, "summary", summary);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", href);
    }

    private static LocalDate newest(List<NoticeLine> latest, List<Tombstone> withdrawn) {
        return Stream.concat(
                        latest.stream().map(NoticeLine::releasedOn),
                        withdrawn.stream().map(Tombstone::withdrawnOn))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private static String moment(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(China.ZONE));
    }
}
