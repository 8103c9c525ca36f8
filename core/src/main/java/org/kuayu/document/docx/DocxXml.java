package org.kuayu.document.docx;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the text of WordprocessingML: a paragraph is a line, cells of a table row are divided by tabs. */
final class DocxXml {
    /** Deleted text, field codes, the fallback of alternative content, phonetic guides: not what a reader sees. */
    private static final Set<String> UNSEEN =
            Set.of("del", "delText", "instrText", "Fallback", "rt", "moveFrom", "delInstrText");

    private static final int DEEPEST = 2_000;
    private final StringBuilder out = new StringBuilder();
    private final int most;
    private int cells;

    DocxXml(int most) {
        this.most = most;
    }

    String text() {
        return out.toString().strip();
    }

    boolean full() {
        return out.length() >= most;
    }

    void read(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        int depth = 0;
        boolean inText = false;
        cells = 0;
        while (xml.hasNext() && !full()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth = deeper(depth);
                if (UNSEEN.contains(xml.getLocalName())) {
                    skip(xml);
                    depth--;
                } else {
                    inText = xml.getLocalName().equals("t");
                    start(xml.getLocalName());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                inText = false;
                end(xml.getLocalName());
            } else if (inText && xml.hasText()) {
                out.append(xml.getText());
            } else if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("DTD");
            }
        }
    }

    private static int deeper(int depth) throws XMLStreamException {
        if (depth >= DEEPEST) {
            throw new XMLStreamException("nested too deep");
        }
        return depth + 1;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void start(String element) {
        switch (element) {
            case "tab", "ptab" -> out.append('\t');
            case "br", "cr" -> out.append('\n');
            case "noBreakHyphen" -> out.append('-');
            case "tc" -> cells++;
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "p" -> out.append(cells > 0 ? ' ' : '\n');
            case "tc" -> {
                cells = Math.max(0, cells - 1);
                out.append('\t');
            }
            case "tr" -> out.append('\n');
            default -> {}
        }
    }
}
