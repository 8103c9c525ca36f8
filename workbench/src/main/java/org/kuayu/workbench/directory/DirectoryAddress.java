package org.kuayu.workbench.directory;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kuayu.court.CourtCode;
import org.kuayu.directory.Capability;
import org.kuayu.directory.MediationField;
import org.kuayu.directory.MediatorFilter;
import org.kuayu.directory.PlaceFilter;
import org.kuayu.directory.PlaceKind;
import org.kuayu.directory.SpokenLanguage;
import org.kuayu.workbench.control.Address;
import org.kuayu.workbench.control.Paging;
import org.kuayu.workbench.control.Times;

/**
 * The address of a part of the directory. What is not understood is left out, never an error.
 *
 * @param mediators whether mediators are looked for, and not places
 * @param text part of a name or code
 * @param region two digits; empty for both
 * @param kind of place
 * @param can what can be done at the place
 * @param field where a mediator is at home
 * @param language what a mediator speaks
 * @param court on whose roster, as written
 * @param day on which a mediator can be had
 * @param page from 1
 */
public record DirectoryAddress(
        boolean mediators,
        String text,
        String region,
        Optional<PlaceKind> kind,
        Optional<Capability> can,
        Optional<MediationField> field,
        Optional<SpokenLanguage> language,
        String court,
        Optional<LocalDate> day,
        int page) {
    /** Rows a page. */
    public static final int PAGE = 40;

    private static final int LONGEST = 60;
    private static final int LAST_PAGE = 1_000;

    /** Reads the parameters of an address. */
    public static DirectoryAddress parse(Map<String, List<String>> parameters) {
        String region = first(parameters, "region");
        return new DirectoryAddress(
                first(parameters, "of").equals("mediators"),
                first(parameters, "q"),
                region.matches("[1-9]\\d") ? region : "",
                constant(PlaceKind.class, first(parameters, "kind")),
                constant(Capability.class, first(parameters, "can")),
                constant(MediationField.class, first(parameters, "field")),
                constant(SpokenLanguage.class, first(parameters, "language")),
                first(parameters, "court"),
                Times.day(first(parameters, "day")),
                Paging.number(first(parameters, "page"), LAST_PAGE));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        String value = values.isEmpty() ? "" : values.getFirst().strip();
        return value.substring(0, Math.min(LONGEST, value.length()));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String written) {
        return EnumSet.allOf(type).stream().filter(c -> key(c).equals(written)).findFirst();
    }

    /** A constant as an address names it. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Which places are asked for. */
    PlaceFilter places() {
        return new PlaceFilter(text, kind, Optional.of(region).filter(r -> !r.isEmpty()), can);
    }

    /** Which mediators are asked for. */
    MediatorFilter wished(Optional<CourtCode> roster) {
        return new MediatorFilter(
                text, Optional.empty(), Optional.of(region).filter(r -> !r.isEmpty()), field, language, roster, day);
    }

    /** Whether it asks for less than everything. */
    public boolean narrowed() {
        return kind.isPresent()
                || can.isPresent()
                || field.isPresent()
                || language.isPresent()
                || day.isPresent()
                || !(text + region + court).isEmpty();
    }

    /** The other half of the directory. */
    public DirectoryAddress of(boolean others) {
        return new DirectoryAddress(
                others, text, region, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "",
                Optional.empty(), 1);
    }

    /** Another page of the list. */
    public DirectoryAddress withPage(int number) {
        return new DirectoryAddress(mediators, text, region, kind, can, field, language, court, day, number);
    }

    @Override
    public String toString() {
        return Address.of("/directory")
                .with("of", mediators ? "mediators" : "")
                .with("q", text)
                .with("region", region)
                .with("kind", kind.map(DirectoryAddress::key).orElse(""))
                .with("can", can.map(DirectoryAddress::key).orElse(""))
                .with("field", field.map(DirectoryAddress::key).orElse(""))
                .with("language", language.map(DirectoryAddress::key).orElse(""))
                .with("court", court)
                .with("day", day.map(LocalDate::toString).orElse(""))
                .with("page", page > 1 ? Integer.toString(page) : "")
                .toString();
    }
}
