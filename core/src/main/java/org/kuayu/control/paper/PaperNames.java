package org.kuayu.control.paper;

import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.property.RegisterCodes;
import org.kuayu.property.Registries;
import org.kuayu.property.Registry;

/** The names behind codes: of courts, of registries, in registers; a code that is in no table stands for itself. */
record PaperNames(Courts courts, Registries registries, RegisterCodes codes) {
    String court(CourtCode code) {
        return courts.findByCode(code).map(Court::name).orElse(code.value());
    }

    String registry(String code) {
        return registries.find(code).map(Registry::name).orElse(code);
    }
}
