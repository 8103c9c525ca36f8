package org.kuayu.store.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kuayu.court.CourtCode;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.store.jpa.internal.Plain;

/** A person who may log in. */
@Entity
@Table(name = "officer")
class OfficerRow {
    @Id
    String login;

    String name;
    String roles;

    @Column(name = "home_court")
    String homeCourt;

    @Column(name = "password_hash")
    String passwordHash;

    boolean active;
    String registry;
    long unit;

    void fill(Officer officer) {
        name = Plain.keep(officer.name());
        roles = officer.roles().stream().sorted().map(Role::name).collect(Collectors.joining(","));
        homeCourt = officer.homeCourt().map(CourtCode::value).orElse(null);
        passwordHash = Plain.keep(officer.passwordHash());
        active = officer.active();
        registry = officer.registry().map(Plain::keep).orElse(null);
    }

    Officer officer() {
        return new Officer(
                login,
                Plain.read(name),
                Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toSet()),
                Optional.ofNullable(homeCourt).map(CourtCode::of),
                Plain.read(passwordHash),
                active,
                Optional.ofNullable(registry).map(Plain::read));
    }
}
