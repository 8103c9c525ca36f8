package org.kuayu.store.jpa.shelf;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.kuayu.caseload.shelf.ShelfItem;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;
import org.kuayu.store.jpa.internal.Parts;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;

/** One version of an item. */
@Entity(name = "ShelfRow")
@Table(name = "shelf_item")
class ShelfRow {
    private static final int FORM = 1;

    @Id
    long number;

    String kind;
    String id;
    int version;
    byte[] content;

    static ShelfRow of(ShelfItem item, UnitOfWork work) {
        var row = new ShelfRow();
        row.number = work.next();
        row.kind = Plain.keep(item.kind());
        row.id = Plain.keep(item.id());
        row.version = item.version();
        var bytes = new Packer()
                .number(FORM)
                .text(item.owner())
                .text(item.title())
                .text(item.text())
                .instant(item.at())
                .bytes();
        row.content = Parts.inline(work, owner(row.number), bytes);
        return row;
    }

    private static String owner(long number) {
        return "shelf:" + number;
    }

    ShelfItem item(EntityManager em) {
        var in = new Unpacker(Parts.whole(em, owner(number), content)).expect(FORM);
        return new ShelfItem(
                Plain.read(kind), Plain.read(id), version, in.text(), in.text(), in.text(), in.instant());
    }
}
