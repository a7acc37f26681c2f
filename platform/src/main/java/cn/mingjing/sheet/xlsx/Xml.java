package cn.mingjing.sheet.xlsx;

import cn.mingjing.sheet.reading.Budget;
import cn.mingjing.sheet.reading.CellText;
import cn.mingjing.sheet.reading.SheetRefused;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One part of a workbook, walked through from start to end. Names are without their namespaces, of which there are two
 * (ECMA-376 transitional and strict). A document type, which no workbook has, ends the reading: entities come with it.
 */
final class Xml implements AutoCloseable {

    private final Budget budget;
    private final Guarded bytes;
    private final XMLStreamReader reader;

    Xml(InputStream in, Budget budget) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Without a document type there are no entities but the five of XML and numbered characters, which do no harm
        // and which the parser would stop counting at 100 000.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        this.budget = budget;
        this.bytes = new Guarded(in, budget);
        this.reader = factory.createXMLStreamReader(bytes);
    }

    /** Goes on to the next start or end of an element; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** The attribute of this name, in whatever namespace; null if there is none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** Appends the text in the element that starts here, up to its end; what lies deeper is left out. */
    void text(StringBuilder into) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == 1) {
                        append(into);
                    }
                }
                default -> {}
            }
        }
    }

    /** Goes on to the end of the element that starts here. */
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = step();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void append(StringBuilder into) {
        if (into.length() + reader.getTextLength() > CellText.LONGEST) {
            throw new SheetRefused("long-cell", CellText.LONGEST);
        }
        into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private int step() throws XMLStreamException {
        budget.step();
        bytes.nothingHeld();
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new SheetRefused("damaged");
        }
        return event;
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
