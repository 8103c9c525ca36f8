package org.kuayu.filing.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.filing.CourtProposal;
import org.kuayu.filing.CourtQuestion;
import org.kuayu.filing.catalogue.JurisdictionRule;
import org.kuayu.region.Division;
import org.kuayu.region.Regions;
import org.kuayu.text.Canonical;

/** Proposes courts from the rule for the cause and the divisions named in addresses. */
final class CourtFinder {
    private static final int MOST = 5;

    private final FilingSettings settings;

    CourtFinder(FilingSettings settings) {
        this.settings = settings;
    }

    List<CourtProposal> list(CourtQuestion question) {
        Optional<JurisdictionRule> rule = settings.rules().find(question.kind(), question.cause());
        var proposals = new ArrayList<CourtProposal>();
        rule.ifPresent(r -> {
            if (r.respondent()) {
                add(proposals, question.respondent(), "respondent", r);
            }
            r.place().ifPresent(place -> add(proposals, question.place(), place, r));
        });
        return proposals.stream().limit(MOST).toList();
    }

    private void add(List<CourtProposal> proposals, String address, String by, JurisdictionRule rule) {
        for (Division division : divisions(Canonical.of(address))) {
            court(division)
                    .filter(court -> proposals.stream().noneMatch(p -> p.court().equals(court)))
                    .ifPresent(court -> proposals.add(new CourtProposal(
                            court,
                            by,
                            settings.divisions().fullName(division.code()).orElse(division.name()),
                            rule.citation())));
        }
    }

    /** The divisions of county level named in the address that fit it best; several where nothing tells them apart. */
    private List<Division> divisions(String address) {
        List<Division> named = settings.divisions().list().stream()
                .filter(division -> !division.code().value().endsWith("00"))
                .filter(division -> division.name().length() > 2 && address.contains(division.name()))
                .sorted(Comparator.comparingInt((Division d) -> score(d, address)).reversed())
                .toList();
        return named.stream()
                .filter(division -> score(division, address) == score(named.getFirst(), address))
                .toList();
    }

    /** How well it fits: what stands above it and is named too; of equal ones, those of the two regions. */
    private int score(Division division, String address) {
        int above = division.parent()
                .flatMap(settings.divisions()::find)
                .filter(parent -> address.contains(parent.name()))
                .map(parent -> 2)
                .orElse(0);
        String region = division.code().regionCode();
        int of = Regions.bundled().find(region).filter(r -> address.contains(r.name())).map(r -> 4).orElse(0);
        return above + of + division.name().length() * 8 + (region.equals("50") || region.equals("51") ? 1 : 0);
    }

    private Optional<Court> court(Division division) {
        String digits = division.code().value().substring(2);
        return CourtCode.PROVINCES
                .chars()
                .mapToObj(c -> (char) c)
                .filter(c -> Regions.bundled()
                        .findByCharacter(c)
                        .filter(r -> r.code().equals(division.code().regionCode()))
                        .isPresent())
                .flatMap(c -> CourtCode.parse(c + digits).value().stream())
                .flatMap(code -> settings.courts().findByCode(code).stream())
                .findFirst();
    }
}
