package org.kuayu.store.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.kuayu.intake.ImportFinding;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.text.Remark;

/** What was found about one row of an import, packed; a long one lies in parts and leaves one byte here. */
@Entity
@Table(name = "import_finding")
class FindingRow {
    @Id
    long number;

    @Column(name = "import_id")
    String importId;

    long line;
    String severity;
    byte[] finding;

    static byte[] pack(ImportFinding finding) {
        return new Packer()
                .text(finding.column())
                .text(finding.value())
                .text(finding.remark().code())
                .text(finding.remark().detail())
                .text(finding.rawRow())
                .bytes();
    }

    ImportFinding finding(byte[] packed) {
        var in = new Packer.Unpacker(packed);
        var column = in.text();
        var value = in.text();
        var remark = new Remark(in.text(), in.text());
        return new ImportFinding(line, column, value, ImportFinding.Severity.valueOf(severity), remark, in.text());
    }
}
