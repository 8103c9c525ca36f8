package org.kuayu.caseload.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.MemoryStores;
import org.kuayu.caseload.shelf.SavedTable.Content;
import org.kuayu.caseload.shelf.SavedTable.Schedule;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Entry;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.text.Reading;

/** Tables that two people make, share and change. */
class SavedTablesTest {
    private static final Officer LIU = officer("liu");
    private static final Officer WANG = officer("wang");
    private static final Content RATES = new Content("两率", "rows=COURT", Schedule.MONTHLY, true);
    private static final Content OWN = new Content("未结", "rows=AGE", Schedule.NEVER, false);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-27T10:00:00Z"), ZoneOffset.UTC);
    private final MemoryStores stores = new MemoryStores(clock);
    private final SavedTables tables = new SavedTables(stores.journal(), stores.shelf(), clock);

    private static Officer officer(String login) {
        return new Officer(login, login, Set.of(Role.STATISTICIAN), Optional.of(CourtCode.of("渝")), "x", true);
    }

    private static String code(Reading<?> refused) {
        return refused.remarks().getFirst().code();
    }

    @Test
    @DisplayName("ST-13: shared tables are in everybody's list, others in their owner's")
    void lists() {
        var rates = tables.add(LIU, "a", RATES).orThrow();
        var own = tables.add(LIU, "b", OWN).orThrow();
        assertThat(tables.list(LIU)).containsExactly(own, rates);
        assertThat(tables.list(WANG)).containsExactly(rates);
        assertThat(tables.find(WANG, own.id())).isEmpty();
        assertThat(tables.listScheduled()).containsExactly(rates);
        assertThat(tables.add(LIU, "a", RATES).value()).contains(rates);
        assertThat(stores.journal().list(0, 10)).extracting((Entry e) -> e.draft().act().code())
                .containsExactly("table.saved", "table.saved");
    }

    @Test
    @DisplayName("ST-13: a second editor is told, and both versions stay")
    void secondEditor() {
        var first = tables.add(LIU, "a", RATES).orThrow();
        var renamed = new Content("两率（庭）", "rows=DIVISION", Schedule.NEVER, true);
        var second = tables.save(LIU, first.id(), 1, renamed).orThrow();
        assertThat(second.version()).isEqualTo(2);
        assertThat(code(tables.save(LIU, first.id(), 1, OWN))).isEqualTo("table.overtaken");
        assertThat(code(tables.withdraw(LIU, first.id(), 1))).isEqualTo("table.overtaken");
        assertThat(code(tables.save(WANG, first.id(), 2, OWN))).isEqualTo("table.owner");
        assertThat(code(tables.save(WANG, "none", 2, OWN))).isEqualTo("table.unknown");
        assertThat(code(tables.add(LIU, "c", new Content("", "", Schedule.NEVER, false)))).isEqualTo("table.title");
        assertThat(tables.history(WANG, first.id())).containsExactly(second, first);
    }

    @Test
    void withdraws() {
        var first = tables.add(LIU, "a", RATES).orThrow();
        assertThat(code(tables.withdraw(WANG, first.id(), 1))).isEqualTo("table.owner");
        tables.withdraw(LIU, first.id(), 1).orThrow();
        assertThat(tables.list(LIU)).isEmpty();
        assertThat(tables.find(LIU, first.id())).isEmpty();
        assertThat(tables.listScheduled()).isEmpty();
        assertThat(stores.shelf().history("table", first.id())).hasSize(2);
    }
}
