package org.kuayu.store.jpa.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.request.ItemState;
import org.kuayu.court.CourtCode;
import org.kuayu.store.jpa.internal.Plain;

/** One question for requests. */
final class RequestQuery {
    private static final String LIKE = " like :text escape '!'";

    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    RequestQuery(RequestFilter filter) {
        if (!filter.courts().isEmpty()) {
            String courts = "(r.court in :courts or r.entrustedBy in :courts)";
            add(courts, "courts", filter.courts().stream().map(CourtCode::value).toList());
        }
        if (!filter.registry().isEmpty()) {
            add("r.registry = :registry", "registry", Plain.keep(filter.registry()));
        }
        if (!filter.kinds().isEmpty()) {
            add("r.kind in :kinds", "kinds", filter.kinds().stream().map(Enum::name).toList());
        }
        if (!filter.login().isEmpty()) {
            String steps = "(r.draftedBy = :login or r.approvedBy = :login or r.sentBy = :login)";
            add(steps, "login", Plain.keep(filter.login()));
        }
        addStates(filter);
        addTimes(filter);
        addText(filter.text());
    }

    private void add(String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }

    private void addStates(RequestFilter filter) {
        if (filter.states().isEmpty()) {
            return;
        }
        where.add(filter.states().stream()
                .map(state -> "r.states like '%" + RequestRow.COMMA + state.name() + RequestRow.COMMA + "%'")
                .collect(Collectors.joining(" or ", "(", ")")));
        if (RequestRow.ASKED.containsAll(filter.states())) {
            where.add("r.asked = true");
        }
    }

    private void addTimes(RequestFilter filter) {
        filter.from().ifPresent(at -> addInstant("not", "drafted", "from", at));
        filter.until().ifPresent(at -> addInstant("", "drafted", "until", at));
        filter.overdueAt().ifPresent(at -> {
            where.add("r.asked = true");
            addInstant("", "due", "overdue", at);
        });
    }

    /** That the instant in the column is before this one, or that it is not. */
    private void addInstant(String not, String column, String name, Instant at) {
        where.add(not + " (r." + column + " < :" + name + " or r." + column + " = :" + name + " and r." + column
                + "Nanos < :" + name + "Nanos)");
        values.put(name, at.getEpochSecond());
        values.put(name + "Nanos", at.getNano());
    }

    private void addText(String text) {
        if (text.isEmpty()) {
            return;
        }
        add(
                "(r.caseNumber" + LIKE + " or r.id" + LIKE + " or r.notice" + LIKE + " or r.purpose" + LIKE
                        + " or exists (select i.number from ItemRow i where i.request = r.number and i.unitNumber" + LIKE
                        + "))",
                "text",
                Like.containing(text));
    }

    /** Selects this of the requests that match. */
    <T> TypedQuery<T> query(EntityManager em, String what, String order, Class<T> type) {
        String condition = where.isEmpty() ? "" : " where " + String.join(" and ", where);
        var query = em.createQuery("select " + what + " from RequestRow r" + condition + order, type);
        values.forEach(query::setParameter);
        return query;
    }
}
