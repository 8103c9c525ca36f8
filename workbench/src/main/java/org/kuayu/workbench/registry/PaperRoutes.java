package org.kuayu.workbench.registry;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.control.queue.QueueState;
import org.kuayu.property.UnitNumber;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** Notices on paper, entered at the counter: they share the intake numbers with the wire. */
final class PaperRoutes {
    private final Kuayu kuayu;

    PaperRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    void register(Routes routes) {
        routes.get("/desk/paper", DeskRoutes.REGISTRY, visit -> {
            var form = PaperForm.empty(kuayu.clock().instant(), visit.query("unit"));
            show(visit, form, Map.of(), Optional.empty());
        });
        routes.post("/desk/paper", DeskRoutes.REGISTRY, this::enter);
    }

    private void enter(Visit visit) {
        var form = PaperForm.of(visit);
        var errors = new LinkedHashMap<String, List<Remark>>();
        Optional<PaperForm.Notice> notice = form.read(errors);
        if (notice.isEmpty()) {
            visit.ctx().status(422);
            show(visit, form, errors, Optional.empty());
            return;
        }
        UnitNumber unit = notice.get().unit();
        Instant at = notice.get().at();
        Reading<QueueState> entered =
                kuayu.control().desk().paper(visit.officer(), unit, at, notice.get().act());
        if (entered.value().isEmpty()) {
            visit.ctx().status(422);
            errors.put("unit", entered.remarks());
        }
        show(visit, form, errors, Optional.of(entered));
    }

    private void show(
            Visit visit, PaperForm form, Map<String, List<Remark>> errors, Optional<Reading<QueueState>> entered) {
        var model = new LinkedHashMap<String, Object>();
        model.put("form", form);
        model.put("errors", errors);
        model.put("entered", entered.flatMap(Reading::value));
        model.put("doubts", entered.filter(e -> e.value().isPresent()).map(Reading::remarks).orElse(List.of()));
        visit.page("registry/paper.jte", model);
    }
}
