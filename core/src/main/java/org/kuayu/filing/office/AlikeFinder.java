package org.kuayu.filing.office;

import java.util.List;
import java.util.stream.Stream;
import org.kuayu.filing.AlikeFiling;
import org.kuayu.filing.course.FilingDraft;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterStore;
import org.kuayu.text.Remark;

/** Finds matters that share keys of persons, text and amount with a draft; says how many. */
final class AlikeFinder {
    private static final int MOST = 10;
    private static final int ENOUGH = 2;

    private final MatterStore store;

    AlikeFinder(MatterStore store) {
        this.store = store;
    }

    List<AlikeFiling> list(FilingDraft draft) {
        return store.listSharing(FilingWriter.keys(draft), MOST).stream()
                .filter(shared -> shared.keys() >= ENOUGH)
                .flatMap(shared -> store.find(shared.matter()).stream().flatMap(matter -> alike(matter, shared.keys())))
                .toList();
    }

    private static Stream<AlikeFiling> alike(Matter matter, int keys) {
        return Stream.of(new AlikeFiling(
                matter, List.of(new Remark("filing.alike", Integer.toString(keys)))));
    }
}
