package org.kuayu.control.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.control.request.Finding;
import org.kuayu.text.Remark;

/** Collects what checks find, in the order of finding. */
final class Notes {
    private final List<Finding> findings = new ArrayList<>();

    void error(String field, Remark remark, Citation rule) {
        findings.add(new Finding(field, remark, Optional.of(rule), true));
    }

    void error(String field, Remark remark) {
        findings.add(new Finding(field, remark, Optional.empty(), true));
    }

    void warn(String field, Remark remark, Citation rule) {
        findings.add(new Finding(field, remark, Optional.of(rule), false));
    }

    void warn(String field, Remark remark) {
        findings.add(new Finding(field, remark, Optional.empty(), false));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    boolean clean() {
        return findings.stream().noneMatch(Finding::error);
    }
}
