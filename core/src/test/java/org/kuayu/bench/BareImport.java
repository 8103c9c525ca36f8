package org.kuayu.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.kuayu.search.syntax.Unit;

/**
 * What somebody would write who only parses, inserts and indexes the same rows: one table, one thread, no checks, no journal;
 * durable like ours, with a sync each 500 rows.
 */
final class BareImport {
    private static final int CHUNK = 500;
    private static final List<String> COLUMNS = List.of("案号", "法院", "案由", "程序", "立案日期", "结案日期", "原告", "被告", "正文");
    private static final FieldType TEXT = new FieldType();

    static {
        TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        TEXT.setTokenized(true);
        TEXT.freeze();
    }

    private BareImport() {}

    /** Brings the list in and says how many rows it had. */
    static long run(Path csv, Path folder) throws IOException, SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("bare").toAbsolutePath() + ";MODE=PostgreSQL;WRITE_DELAY=0";
        try (Connection to = DriverManager.getConnection(url);
                var writer = new IndexWriter(
                        FSDirectory.open(folder.resolve("bare-index")), new IndexWriterConfig(new StandardAnalyzer()));
                var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            to.setAutoCommit(false);
            try (var make = to.createStatement()) {
                make.execute(
                        "create table cases (c0 varchar primary key, c1 varchar, c2 varchar, c3 varchar, c4 varchar,"
                                + " c5 varchar, c6 varchar, c7 varchar, c8 varchar)");
            }
            long count = bring(rows.iterator(), to, writer);
            writer.commit();
            return count;
        }
    }

    private static long bring(Iterator<NamedCsvRecord> rows, Connection to, IndexWriter writer)
            throws IOException, SQLException {
        long count = 0;
        try (var insert = to.prepareStatement("insert into cases values (?,?,?,?,?,?,?,?,?)");
                var sync = to.createStatement()) {
            while (rows.hasNext()) {
                NamedCsvRecord row = rows.next();
                put(row, insert);
                writer.addDocument(document(row));
                if (++count % CHUNK == 0 || !rows.hasNext()) {
                    insert.executeBatch();
                    to.commit();
                    sync.execute("checkpoint sync");
                }
            }
        }
        return count;
    }

    private static void put(NamedCsvRecord row, PreparedStatement insert) throws SQLException {
        for (int i = 0; i < COLUMNS.size(); i++) {
            insert.setString(i + 1, row.getField(COLUMNS.get(i)));
        }
        insert.addBatch();
    }

    private static Document document(NamedCsvRecord row) {
        var document = new Document();
        document.add(new StringField("number", row.getField("案号"), Field.Store.YES));
        for (String facet : List.of("法院", "案由", "程序")) {
            document.add(new SortedDocValuesField(facet, new BytesRef(row.getField(facet))));
        }
        document.add(new Field("text", new Bigrams(row.getField("正文")), TEXT));
        document.add(new StoredField("text", row.getField("正文")));
        return document;
    }

    /** Single characters and pairs at the same position, with offsets: the analysis that Kuayu has too. */
    private static final class Bigrams extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final List<Unit> units;
        private int next;
        private boolean pair;

        Bigrams(String text) {
            units = new ArrayList<>(Unit.listOf(text));
        }

        @Override
        public boolean incrementToken() {
            if (next == units.size()) {
                return false;
            }
            clearAttributes();
            Unit unit = units.get(next);
            boolean joins = next + 1 < units.size() && unit.joins(units.get(next + 1));
            term.append(unit.term()).append(pair ? units.get(next + 1).term() : "");
            offset.setOffset(unit.start(), pair ? units.get(next + 1).end() : unit.end());
            increment.setPositionIncrement(pair ? 0 : 1);
            if (pair || !joins) {
                pair = false;
                next++;
            } else {
                pair = true;
            }
            return true;
        }
    }
}
