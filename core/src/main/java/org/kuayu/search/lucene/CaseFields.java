package org.kuayu.search.lucene;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.kuayu.search.CaseContent;
import org.kuayu.search.DocumentSpan;
import org.kuayu.search.Facet;
import org.kuayu.search.syntax.Lane;

/** Names and kinds of the Lucene fields, and the Lucene document of a case. One object for one indexing thread. */
final class CaseFields {
    static final String ID = "id";
    static final String TEXT = "text";
    static final String NUMBER = "number";
    static final String NUMBER_ORDER = "number.order";
    static final String CITES = "cites";
    static final String PERSON = "person";
    static final String MISSING = "missing";
    static final String VISIBILITY = "visibility";
    static final String SPANS = "spans";
    static final String PERSONS = "persons";

    private static final List<Lane> WORDS =
            List.of(Lane.PARTY, Lane.JUDGE, Lane.COURT, Lane.CAUSE, Lane.STATUTE, Lane.DOCUMENT_KIND, Lane.RESULT);
    private static final FieldType FULL = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false);
    private static final FieldType SHORT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    private final Map<String, UnitStream> streams = new HashMap<>();

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    /** The field in which words of this lane are looked for. */
    static String of(Lane lane) {
        return lane == Lane.ANY ? TEXT : lane.name().toLowerCase(java.util.Locale.ROOT);
    }

    static String of(Facet facet) {
        return "facet." + facet.name();
    }

    /** The Lucene document; valid until the next call. */
    Document of(CaseContent content) {
        var out = new Document();
        var record = content.record();
        String id = record.id().value();
        out.add(new StringField(ID, id, Field.Store.NO));
        out.add(new SortedDocValuesField(ID, new BytesRef(id)));
        out.add(new StringField(NUMBER, record.number().key(), Field.Store.NO));
        out.add(new SortedDocValuesField(NUMBER_ORDER, new BytesRef(content.numberOrder())));
        content.cited().forEach(n -> out.add(new StringField(CITES, n, Field.Store.NO)));
        out.add(new SortedDocValuesField(
                VISIBILITY, new BytesRef(record.visibility().name())));
        for (Facet facet : Facet.values()) {
            out.add(new SortedDocValuesField(of(facet), new BytesRef(content.facet(facet))));
        }
        words(out, content);
        values(out, content);
        return out;
    }

    private void words(Document out, CaseContent content) {
        var full = new ArrayList<String>();
        full.add(content.text());
        full.addAll(content.values(Lane.TEXT));
        out.add(new Field(TEXT, stream(TEXT).of(full), FULL));
        if (!content.text().isEmpty()) {
            out.add(new StoredField(TEXT, content.text()));
            out.add(new BinaryDocValuesField(SPANS, new BytesRef(spans(content.documents()))));
        }
        for (Lane lane : WORDS) {
            if (!content.values(lane).isEmpty()) {
                out.add(new Field(of(lane), stream(of(lane)).of(content.values(lane)), SHORT));
            }
        }
        if (!content.persons().isEmpty()) {
            out.add(new Field(PERSON, stream(PERSON).of(content.persons()), SHORT));
            out.add(new BinaryDocValuesField(PERSONS, new BytesRef(String.join("\n", content.persons()))));
        }
        content.values(Lane.SOURCE).forEach(s -> out.add(new StringField(of(Lane.SOURCE), s, Field.Store.NO)));
    }

    private UnitStream stream(String field) {
        return streams.computeIfAbsent(field, f -> new UnitStream());
    }

    private static void values(Document out, CaseContent content) {
        for (Lane lane : List.of(Lane.FILED, Lane.CLOSED, Lane.JUDGED)) {
            content.day(lane)
                    .ifPresentOrElse(
                            day -> out.add(new LongField(of(lane), day, Field.Store.NO)),
                            () -> out.add(new StringField(MISSING, lane.name(), Field.Store.NO)));
        }
        content.record()
                .amounts()
                .claimed()
                .ifPresent(fen -> out.add(new LongField(of(Lane.CLAIMED), fen, Field.Store.NO)));
    }

    private static String spans(List<DocumentSpan> spans) {
        return spans.stream().map(s -> s.start() + " " + s.id()).collect(Collectors.joining("\n"));
    }

    /** Reads back what {@link #SPANS} holds. */
    static List<DocumentSpan> spans(BytesRef bytes) {
        return lines(bytes).stream()
                .map(l -> new DocumentSpan(
                        l.substring(l.indexOf(' ') + 1), Integer.parseInt(l.substring(0, l.indexOf(' ')))))
                .toList();
    }

    static List<String> lines(BytesRef bytes) {
        var text = new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
        return List.of(text.split("\n"));
    }
}
