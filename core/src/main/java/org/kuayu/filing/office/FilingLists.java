package org.kuayu.filing.office;

import java.util.ArrayList;
import java.util.List;
import org.kuayu.filing.FilingList;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.MatterStore;

/** Lists filings by the side from which somebody looks, which the covers tell by the order of their places. */
final class FilingLists {
    private static final int PIECE = 200;

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
}
