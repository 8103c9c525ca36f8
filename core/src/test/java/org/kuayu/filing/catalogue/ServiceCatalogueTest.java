package org.kuayu.filing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.calendar.DeadlineRules;
import org.kuayu.text.Table;

/** The catalogue as data. */
class ServiceCatalogueTest {
    private final ServiceCatalogue catalogue = ServiceCatalogue.bundled();

    @Test
    @DisplayName("XR-2: eleven items and more, each with names, known clocks and named papers")
    void items() {
        assertThat(catalogue.listItems()).hasSizeGreaterThanOrEqualTo(11).allSatisfy(item -> {
            assertThat(item.name(Locale.CHINESE)).isNotBlank();
            assertThat(item.name(Locale.ENGLISH)).isNotBlank();
            item.clock().ifPresent(clock -> assertThat(DeadlineRules.bundled().get(clock)).isNotNull());
            item.evidence().forEach(paper -> named(paper.code()));
            assertThat(item.documents()).isNotEmpty();
        });
        catalogue.listKinds().forEach(kind -> kind.papers().forEach(paper -> named(paper.code())));
    }

    private void named(String paper) {
        assertThat(catalogue.paperName(paper, Locale.CHINESE)).as(paper).isNotEqualTo(paper);
        assertThat(catalogue.paperName(paper, Locale.ENGLISH)).as(paper).isNotEqualTo(paper);
    }

    @Test
    @DisplayName("six kinds are taken; an appeal and a criminal petition are not")
    void kinds() {
        assertThat(catalogue.listKinds()).filteredOn(kind -> kind.excluded().isEmpty()).hasSize(6);
        assertThat(catalogue.listKinds())
                .filteredOn(kind -> kind.excluded().isPresent())
                .extracting(FilingKind::code)
                .containsExactly("appeal", "criminal-petition");
    }

    @Test
    @DisplayName("AD-5: an embedder replaces an item by a row")
    void replaced() {
        String head = "code,zh,en,performer,clock,evidence,documents,result,source\n";
        var mine = catalogue.withItems(Table.parse(head + "hearing,线上庭审,Online hearing,REMOTE,,summons,record,SESSION,K\n"));
        assertThat(mine.findItem("hearing").orElseThrow().zh()).isEqualTo("线上庭审");
        assertThat(mine.listItems()).hasSameSizeAs(catalogue.listItems());
    }
}
