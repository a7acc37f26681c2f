package cn.mingjing.portal.feed;

import cn.mingjing.law.China;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as Atom (RFC 4287). */
public final class AtomFeed {

    public static final String MEDIA_TYPE = "application/atom+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private AtomFeed() {}

    public static String written(Feed feed) {
        try {
            return document(feed);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the feed cannot be written", e);
        }
    }

    private static String document(Feed feed) throws XMLStreamException {
        var text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element(xml, "title", feed.title());
        element(xml, "id", feed.site() + feed.page());
        link(xml, "self", MEDIA_TYPE, feed.site() + feed.address() + ".atom");
        link(xml, "alternate", "text/html", feed.site() + feed.page());
        element(xml, "updated", moment(feed.updated()));
        for (Feed.Entry entry : feed.entries()) {
            entry(xml, feed.site(), entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private static void entry(XMLStreamWriter xml, String site, Feed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.id());
        element(xml, "title", entry.title());
        element(xml, "published", moment(entry.released()));
        element(xml, "updated", moment(entry.updated()));
        xml.writeStartElement("author");
        element(xml, "name", entry.author());
        xml.writeEndElement();
        link(xml, "alternate", "text/html", site + entry.path());
        element(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    static String moment(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(China.ZONE));
    }
}
