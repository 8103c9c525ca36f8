package org.kuayu.filing.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.filing.FilingList;
import org.kuayu.filing.course.Filing;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterStore;

/** Lists filings by the side from which somebody looks, which the covers tell by the order of their places. */
final class FilingLists {
    private static final int PIECE = 200;
    private static final int LATEST = 100;

    private final MatterStore store;

    FilingLists(MatterStore store) {
        this.store = store;
    }

    List<Matter> list(MatterFilter filter, List<String> places, FilingList list) {
        if (list.side() == FilingList.Side.ALL) {
            return store.list(filter, list.offset(), list.limit());
        }
        int at = list.side() == FilingList.Side.SENT ? 0 : 1;
        var found = new ArrayList<Matter>();
        int offset = 0;
        List<Matter> piece;
        do {
            piece = store.list(filter, offset, PIECE);
            piece.stream().filter(matter -> places.contains(matter.places().get(at))).forEach(found::add);
            offset += PIECE;
        } while (piece.size() == PIECE && found.size() < list.offset() + list.limit());
        return found.stream().skip(list.offset()).limit(list.limit()).toList();
    }

    /** The filing of these places that was taken under this token; looked for among the latest. */
    Optional<Filing> findByToken(List<String> places, String token) {
        var filter = MatterFilter.at(places).ofKinds(Set.of(MatterKind.FILING)).by(MatterFilter.Order.NEWEST);
        return store.list(filter, 0, LATEST).stream()
                .map(matter -> store.listEvents(matter.id()))
                .filter(events -> events.getFirst().facts().text("token").equals(token))
                .map(Filing::of)
                .findFirst();
    }
}
