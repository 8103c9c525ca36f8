package org.kuayu.control.paper;

import org.kuayu.control.registry.RegistryReasons;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.property.RegisterCodes;
import org.kuayu.property.Registries;
import org.kuayu.property.Registry;

/** What stands behind codes: courts, registries, registers, refusals; a code in no table stands for itself. */
record PaperNames(Courts courts, Registries registries, RegisterCodes codes, RegistryReasons reasons) {
    String court(CourtCode code) {
        return courts.findByCode(code).map(Court::name).orElse(code.value());
    }

    String registry(String code) {
        return registries.find(code).map(Registry::name).orElse(code);
    }
}
