package org.kuayu.store.jpa.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.kuayu.matter.MatterLink;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;

/** One tie as it was made; one of the same ends and kind that was made later takes its place. */
@Entity(name = "MatterLinkRow")
@Table(name = "matter_link")
class LinkRow {
    private static final int FORM = 1;
    private static final Comparator<MatterLink> OLDEST = Comparator.comparing(MatterLink::at)
            .thenComparing(MatterLink::from)
            .thenComparing(MatterLink::to)
            .thenComparing(MatterLink::kind);

    @Id
    long number;

    @Column(name = "from_id")
    String source;

    @Column(name = "to_id")
    String target;

    String kind;
    byte[] content;

    static LinkRow of(UnitOfWork work, MatterLink link) {
        var row = new LinkRow();
        row.number = work.next();
        row.source = Plain.keep(link.from());
        row.target = Plain.keep(link.to());
        row.kind = link.kind().name();
        row.content = new Packer()
                .number(FORM)
                .text(link.reason())
                .text(link.by())
                .instant(link.at())
                .bytes();
        return row;
    }

    private MatterLink link() {
        var in = new Unpacker(content).expect(FORM);
        return new MatterLink(
                Plain.read(source), Plain.read(target), MatterLink.Kind.valueOf(kind), in.text(), in.text(), in.instant());
    }

    static List<MatterLink> list(EntityManager em, String id) {
        var last = new LinkedHashMap<List<Object>, MatterLink>();
        em.createQuery("select l from MatterLinkRow l where l.source = :id or l.target = :id order by l.number", LinkRow.class)
                .setParameter("id", Plain.keep(id))
                .getResultStream()
                .map(LinkRow::link)
                .forEach(link -> last.put(List.of(link.from(), link.to(), link.kind()), link));
        return last.values().stream().sorted(OLDEST).toList();
    }
}
