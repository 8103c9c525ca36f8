package org.kuayu.workbench.control.draft;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.party.CreditCode;
import org.kuayu.party.Person;
import org.kuayu.property.UnitNumber;
import org.kuayu.text.Canonical;
import org.kuayu.text.Money;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.shell.Messages;

/** Reads the rows of an order: each becomes a target, or says beside its fields why it cannot. */
final class OrderTargets {
    private static final Pattern SHARE = Pattern.compile("(.+?)[\\s:：]*(\\d{1,4})\\s*/\\s*(\\d{1,4})");

    private final OrderForm form;
    private final Optional<CaseRecord> record;
    private final List<Target> targets = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final Map<UnitNumber, Long> values = new HashMap<>();
    private final Optional<Long> need;
    private final List<Finding> unread = new ArrayList<>();

    private OrderTargets(OrderForm form, Optional<CaseRecord> record) {
        this.form = form;
        this.record = record;
        this.need = sum("worth", form.need());
    }

    static OrderTargets of(OrderForm form, Optional<CaseRecord> record) {
        var targets = new OrderTargets(form, record);
        for (int i = 0; i < form.rows().size(); i++) {
            targets.read(i, form.rows().get(i));
        }
        return targets;
    }

    /** What could not be read, by row. */
    List<Finding> unread() {
        return unread;
    }

    /** What the form asks for, as far as it could be read. */
    RequestDraft draft() {
        DraftFields fields = form.fields();
        var draft = new RequestDraft(
                form.kind(),
                fields.caseNumber(),
                Messages.ZH.say("order.purpose." + form.kind()),
                fields.noticeOrCase(),
                fields.ruling(),
                fields.papers(),
                targets,
                List.of(),
                Optional.of(fields.supersedes()).filter(s -> !s.isEmpty()),
                fields.reason(),
                fields.entrustedBy());
        return draft.withWorth(worth());
    }

    /** What was estimated; nothing without the need. */
    private Optional<RequestDraft.Worth> worth() {
        return need.map(sum -> new RequestDraft.Worth(sum, values));
    }

    /** A sum as typed, in 分; nothing for an empty field. */
    private Optional<Long> sum(String field, String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> fen = Money.parse(typed)
                .value()
                .map(Money::fen)
                .filter(sum -> sum > 0 && sum <= RequestDraft.Worth.MOST);
        if (fen.isEmpty()) {
            unread.add(new Finding(field, new Remark("order.sum-form", typed), Optional.empty(), true));
        }
        return fen;
    }

    /** The finding of a target as one of its row. */
    Finding placed(Finding finding) {
        Matcher m = Pattern.compile("targets\\[(\\d{1,6})](.*)").matcher(finding.field());
        if (!m.matches() || Integer.parseInt(m.group(1)) >= rows.size()) {
            return finding;
        }
        String field = "rows[" + rows.get(Integer.parseInt(m.group(1))) + "]" + m.group(2);
        return new Finding(field, finding.remark(), finding.rule(), finding.error());
    }

    private void read(int index, OrderRow row) {
        int before = unread.size();
        Optional<UnitNumber> unit = read(index, "unit", UnitNumber.parse(row.unit()));
        Optional<Person> debtor = debtor(index, row);
        Optional<SeizureScope> scope = read(index, "scope", scope(row));
        Optional<SeizureTerm> term = form.hasTerm() ? term(index, row) : Optional.empty();
        Optional<Long> value = sum("rows[" + index + "].value", row.value());
        Optional<Person> buyer = form.kind() == RequestKind.TRANSFER ? buyer(index, row) : Optional.empty();
        if (unread.size() > before || unit.isEmpty() || debtor.isEmpty() || scope.isEmpty()) {
            return;
        }
        value.ifPresent(sum -> values.put(unit.get(), sum));
        boolean refers = !(row.request() + row.seizure()).isEmpty();
        rows.add(index);
        targets.add(new Target.OfUnit(
                unit.get(),
                row.certificate(),
                row.location(),
                debtor.get(),
                row.pre() ? SeizureKind.PRE_SEIZURE : SeizureKind.SEIZURE,
                scope.get(),
                term,
                refers ? Optional.of(new Target.SeizureReference(row.request(), row.seizure())) : Optional.empty(),
                buyer));
    }

    private <T> Optional<T> read(int index, String field, Reading<T> reading) {
        if (reading.value().isEmpty()) {
            refuse(index, field, reading.remarks().getFirst());
        }
        return reading.value();
    }

    private void refuse(int index, String field, Remark remark) {
        unread.add(new Finding("rows[" + index + "]." + field, remark, Optional.empty(), true));
    }

    private Optional<Person> debtor(int index, OrderRow row) {
        Optional<Person> person = record.filter(r -> row.party().matches("\\d{1,4}"))
                .filter(r -> Integer.parseInt(row.party()) < r.parties().size())
                .map(r -> CaseChoice.person(r.parties().get(Integer.parseInt(row.party())), ""));
        if (person.isEmpty()) {
            refuse(index, "person", Remark.of("order.debtor-missing"));
        }
        return person;
    }

    private static Reading<SeizureScope> scope(OrderRow row) {
        String words = row.scope().strip();
        if (row.reach().equals("part")) {
            return words.isEmpty()
                    ? Reading.refused("order.part-missing", "")
                    : Reading.of(SeizureScope.part(words));
        }
        if (!row.reach().equals("share")) {
            return Reading.of(SeizureScope.WHOLE);
        }
        Matcher share = SHARE.matcher(words);
        if (!share.matches()) {
            return Reading.refused("order.share-form", words);
        }
        int numerator = Integer.parseInt(share.group(2));
        int denominator = Integer.parseInt(share.group(3));
        return numerator < 1 || numerator > denominator
                ? Reading.refused("order.share-form", words)
                : Reading.of(SeizureScope.share(share.group(1).replaceAll("\\s", ""), numerator, denominator));
    }

    private Optional<SeizureTerm> term(int index, OrderRow row) {
        var from = Times.day(row.from().isEmpty() ? form.from() : row.from());
        var until = Times.day(row.until().isEmpty() ? form.until() : row.until());
        boolean length = form.years().matches("[1-9]");
        if (until.isEmpty() && !length) {
            refuse(index, "term", Remark.of("order.term-missing"));
            return Optional.empty();
        }
        Optional<Period> years = length && until.isEmpty()
                ? Optional.of(Period.ofYears(Integer.parseInt(form.years())))
                : Optional.empty();
        return Optional.of(new SeizureTerm(from, until, years));
    }

    private Optional<Person> buyer(int index, OrderRow row) {
        if (row.buyer().isEmpty()) {
            refuse(index, "buyer", Remark.of("order.buyer-missing"));
            return Optional.empty();
        }
        String number = Canonical.of(row.buyerNumber());
        if (number.isEmpty()) {
            refuse(index, "buyer", Remark.of("order.buyer-number-missing"));
            return Optional.empty();
        }
        return Optional.of(CreditCode.parse(number).value().isPresent()
                ? Person.organisation(row.buyer(), number)
                : Person.natural(row.buyer(), number));
    }
}
