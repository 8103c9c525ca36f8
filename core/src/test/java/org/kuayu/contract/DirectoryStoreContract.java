package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kuayu.court.CourtCode;
import org.kuayu.court.CourtLevel;
import org.kuayu.directory.Absence;
import org.kuayu.directory.Capability;
import org.kuayu.directory.DirectoryStore;
import org.kuayu.directory.MediationField;
import org.kuayu.directory.Mediator;
import org.kuayu.directory.Place;
import org.kuayu.directory.PlaceContact;
import org.kuayu.directory.PlaceKind;
import org.kuayu.directory.SpokenLanguage;
import org.kuayu.region.DivisionCode;

/** What every {@link DirectoryStore} keeps. */
public abstract class DirectoryStoreContract extends StoresContract {
    private DirectoryStore directory() {
        return stores().directory();
    }

    private static Place place(String code) {
        return new Place(
                code,
                PlaceKind.SERVICE_CENTRE,
                "渝北区人民法院诉讼服务中心",
                "Yubei service centre",
                "50",
                Optional.of(DivisionCode.of("500112")),
                Optional.of(CourtCode.of("渝0112")),
                Optional.of(CourtLevel.BASIC),
                EnumSet.allOf(Capability.class),
                List.of("wang", "chen"),
                new PlaceContact("某路1号", "023-00000000", "9:00–17:00"),
                false);
    }

    private static Place bare(String code) {
        return new Place(
                code,
                PlaceKind.MEDIATION_ROOM,
                "边界调解室",
                "",
                "51",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                PlaceContact.NONE,
                true);
    }

    private static Mediator mediator(String id) {
        return new Mediator(
                id,
                Optional.of(id),
                "演示调解员",
                List.of("MB-02", "MB-01"),
                Set.of("50", "51"),
                EnumSet.allOf(MediationField.class),
                EnumSet.allOf(SpokenLanguage.class),
                OptionalLong.of(0),
                Set.of(CourtCode.of("渝01"), CourtCode.of("川1623")),
                List.of(new Absence(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 8))),
                true);
    }

    private static Mediator bareMediator(String id) {
        return new Mediator(
                id,
                Optional.empty(),
                "外部调解员",
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                OptionalLong.empty(),
                Set.of(),
                List.of(),
                false);
    }

    @Test
    void keepsPlaces() {
        int n = fresh();
        write(() -> List.of(bare("b" + n), place("a" + n)).forEach(directory()::put));
        assertThat(directory().findPlace("a" + n)).contains(place("a" + n));
        assertThat(directory().findPlace("b" + n)).contains(bare("b" + n));
        assertThat(directory().findPlace("渝0112-" + n)).isEmpty();
        assertThat(directory().listPlaces()).extracting(Place::code).isSorted().contains("a" + n, "b" + n);
    }

    @Test
    void keepsMediators() {
        int n = fresh();
        write(() -> List.of(bareMediator("y" + n), mediator("x" + n)).forEach(directory()::put));
        assertThat(directory().findMediator("x" + n)).contains(mediator("x" + n));
        assertThat(directory().findMediator("y" + n)).contains(bareMediator("y" + n));
        assertThat(directory().findMediator("z" + n)).isEmpty();
        assertThat(directory().listMediators()).extracting(Mediator::id).isSorted().contains("x" + n, "y" + n);
    }

    @Test
    void replacesWhatHasTheSameCode() {
        int n = fresh();
        write(() -> directory().put(place("c" + n)));
        write(() -> directory().put(bare("c" + n)));
        write(() -> directory().put(mediator("d" + n)));
        write(() -> directory().put(bareMediator("d" + n)));
        assertThat(directory().findPlace("c" + n)).contains(bare("c" + n));
        assertThat(directory().findMediator("d" + n)).contains(bareMediator("d" + n));
    }

    @Test
    void refusesToWriteOutsideOfTheJournal() {
        assertThatThrownBy(() -> directory().put(bare("zz"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> directory().put(bareMediator("zz"))).isInstanceOf(IllegalStateException.class);
    }
}
