package org.kuayu.document.docx;

import java.util.ArrayList;
import java.util.List;

/** What the text of a DOCX file refers to: its parts, pictures and links, each by an identifier. */
final class DocxRelations {
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final List<String> written = new ArrayList<>();
    private final List<byte[]> pictures = new ArrayList<>();

    /** The parts that every file has come first. */
    DocxRelations() {
        add("styles", "styles.xml", "");
        add("numbering", "numbering.xml", "");
        add("footnotes", "footnotes.xml", "");
        add("footer", "footer1.xml", "");
    }

    String link(String address) {
        return add("hyperlink", DocxBody.escape(address), " TargetMode=\"External\"");
    }

    String picture(byte[] png) {
        pictures.add(png);
        return add("image", name(pictures.size()), "");
    }

    /** The pictures in the order of their names. */
    List<byte[]> pictures() {
        return pictures;
    }

    /** What the picture at this place, counted from 1, is called below the folder of the text. */
    static String name(int place) {
        return "media/image" + place + ".png";
    }

    private String add(String type, String target, String mode) {
        var id = "rId" + (written.size() + 1);
        written.add("<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"" + mode + "/>");
        return id;
    }

    String xml() {
        return DocxBody.HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", written) + "</Relationships>";
    }
}
