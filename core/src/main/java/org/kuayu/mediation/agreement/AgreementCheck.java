package org.kuayu.mediation.agreement;

import java.time.LocalDate;
import java.util.List;
import org.kuayu.calendar.Citation;
import org.kuayu.mediation.agreement.AgreementFinding.Weight;
import org.kuayu.mediation.agreement.Obligation.Kind;
import org.kuayu.text.Remark;

/**
 * Checks an agreement while it is written: what a valid one needs (特邀调解规定 2016, art. 24; 人民调解法 2010, art. 29), what
 * it may not say, and what no court would confirm (R23). It refuses nothing by itself. Immutable, thread-safe.
 */
public final class AgreementCheck {
    private static final Citation FORM = new Citation("最高人民法院关于人民法院特邀调解的规定", 2016, 24);
    private static final Citation PEOPLES = new Citation("人民调解法", 2010, 29);

    private final ClausePatterns patterns;

    /** With these patterns. */
    public AgreementCheck(ClausePatterns patterns) {
        this.patterns = patterns;
    }

    /** With the patterns that ship with the library. */
    public static AgreementCheck bundled() {
        return new AgreementCheck(ClausePatterns.bundled());
    }

    /** All findings, the gravest first, then in the order of the agreement. */
    public List<AgreementFinding> findings(Agreement agreement, LocalDate today) {
        var found = new Findings();
        frame(agreement, found);
        for (int i = 0; i < agreement.obligations().size(); i++) {
            obligation(agreement, i, today, found);
        }
        for (int i = 0; i < agreement.clauses().size(); i++) {
            found.addAll(patterns.find("clauses." + i, agreement.clauses().get(i)));
        }
        found.addAll(patterns.find("liability", agreement.liability()));
        found.addAll(patterns.find("manner", agreement.manner()));
        return found.sorted();
    }

    /** Whether it can be signed: nothing blocks. */
    public static boolean signable(List<AgreementFinding> findings) {
        return findings.stream().noneMatch(f -> f.weight() == Weight.BLOCKS);
    }

    /** Whether a court could confirm it as far as words tell: nothing blocks and nothing is outside confirmation. */
    public static boolean confirmable(List<AgreementFinding> findings) {
        return signable(findings) && findings.stream().noneMatch(f -> f.weight() == Weight.NOT_CONFIRMABLE);
    }

    private static void frame(Agreement a, Findings found) {
        Citation law = a.frame().form() == AgreementFrame.Form.PEOPLES ? PEOPLES : FORM;
        long sides = a.parties().stream().map(AgreementParty::side).distinct().count();
        boolean empty = a.obligations().isEmpty() && a.clauses().stream().allMatch(String::isBlank);
        found.missing(sides < 2, "parties", "agreement.one-side", law);
        found.missing(a.facts().isBlank(), "facts", "agreement.no-facts", law);
        found.missing(a.disputed().isBlank(), "disputed", "agreement.no-dispute", law);
        found.missing(empty, "obligations", "agreement.no-terms", law);
        found.missing(a.frame().mediators().isEmpty(), "mediators", "agreement.no-mediator", law);
        found.missing(a.frame().body().isBlank(), "body", "agreement.no-body", law);
        boolean few = a.frame().copies() < a.parties().size() + 1;
        boolean payment = a.obligations().stream().anyMatch(o -> o.kind() == Kind.PAY);
        found.hint(few, "copies", Remark.of("agreement.few-copies"));
        found.hint(payment && a.liability().isBlank(), "liability", Remark.of("agreement.no-liability"));
        for (AgreementParty p : a.parties()) {
            var remark = new Remark("agreement.no-number", p.person().maskedName());
            found.hint(p.person().number().isEmpty(), "parties", remark);
        }
    }

    private void obligation(Agreement a, int i, LocalDate today, Findings found) {
        Obligation o = a.obligations().get(i);
        String field = "obligations." + i;
        boolean thing = o.kind() == Kind.PAY || o.kind() == Kind.DELIVER;
        boolean pay = o.kind() == Kind.PAY;
        int number = i + 1;
        found.unclear(o.debtor().isBlank(), field + ".debtor", "agreement.no-debtor", number);
        found.unclear(thing && o.creditor().isBlank(), field + ".creditor", "agreement.no-creditor", number);
        found.unclear(pay && o.fen().orElse(0) == 0, field + ".fen", "agreement.no-amount", number);
        found.unclear(!pay && o.text().isBlank(), field + ".text", "agreement.no-text", number);
        boolean dated = o.due().isPresent() || o.kind() == Kind.REFRAIN;
        found.unclear(!dated, field + ".due", "agreement.no-date", number);
        boolean past = o.due().filter(day -> day.isBefore(today)).isPresent();
        found.hint(past, field + ".due", new Remark("agreement.past-date", Integer.toString(number)));
        List<AgreementFinding> words = patterns.find(field + ".text", o.text());
        found.addAll(words);
        boolean told = words.stream().anyMatch(f -> f.remark().code().equals("agreement.transfer"));
        found.transfer(o.kind() == Kind.TRANSFER && !told, field, o.text());
    }
}
