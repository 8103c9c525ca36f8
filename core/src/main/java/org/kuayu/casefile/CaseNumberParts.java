package org.kuayu.casefile;

import java.util.Optional;
import org.kuayu.court.CourtCode;

/**
 * What a case number is made of, and what it looks like when it is put together again.
 *
 * @param form how it is built
 * @param year four digits, masked ones as ×
 * @param court the court as written in the new form (code, masked or incomplete code); empty in the old form
 * @param courtCode the code where it is whole
 * @param special 知, or empty
 * @param type the type code or words
 * @param body between year and 字第 in the old form; empty in the new
 * @param serial digits as printed, masked ones as ×
 * @param suffix 之一, -1 or empty
 * @param complete whether nothing that identifies is masked or missing
 */
record CaseNumberParts(
        CaseNumber.Form form,
        String year,
        String court,
        Optional<CourtCode> courtCode,
        String special,
        String type,
        String body,
        String serial,
        String suffix,
        boolean complete) {

    int yearNumber() {
        return year.contains("×") ? 0 : Integer.parseInt(year);
    }

    String key() {
        return "(" + year + ")" + middle() + identifyingSerial() + "号";
    }

    String display() {
        String middle = middle().replace('(', '（').replace(')', '）');
        String end = suffix.startsWith("-") ? suffix + "号" : "号" + suffix;
        return "（" + year + "）" + middle + serial + end;
    }

    CaseNumberParts withSerial(String otherSerial, String otherSuffix) {
        boolean whole = complete && !otherSerial.contains("×");
        return new CaseNumberParts(form, year, court, courtCode, special, type, body, otherSerial, otherSuffix, whole);
    }

    CaseNumberParts irregular() {
        return new CaseNumberParts(
                CaseNumber.Form.IRREGULAR, year, court, courtCode, special, type, body, serial, suffix, complete);
    }

    private String middle() {
        return body.isEmpty() ? court + special + type : body + "字第";
    }

    private String identifyingSerial() {
        String bare = serial.replaceFirst("^0+(?=.)", "");
        return type.equals("刑核") && serial.length() == 8 ? serial : bare;
    }
}
