package org.kuayu.workbench.mediation.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.casefile.Cause;
import org.kuayu.casefile.Causes;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputePaper;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.MediationChannel;
import org.kuayu.party.AddressCodes;
import org.kuayu.party.PersonLine;
import org.kuayu.party.PersonReader;
import org.kuayu.property.UnitNumber;
import org.kuayu.text.Money;
import org.kuayu.workbench.mediation.act.Typed;

/**
 * The form of an application as it is typed.
 *
 * @param typed all fields
 * @param rows the parties' rows
 * @param claims how many rows of claims
 * @param papers papers uploaded with this or an earlier sending
 * @param wrong papers that were not taken, and why
 */
public record IntakeForm(
        Typed typed, List<PartyRow> rows, int claims, List<DisputePaper> papers, List<String> wrong) {
    private static final int MOST_ROWS = 40;
    private static final int MOST_CLAIMS = 20;

    public IntakeForm {
        rows = List.copyOf(rows);
        papers = List.copyOf(papers);
        wrong = List.copyOf(wrong);
    }

    /** The form sent, with a further row where one was asked for. */
    static IntakeForm of(Typed typed, IntakePapers papers) {
        int rows = count(typed, "p", 2, MOST_ROWS) + (typed.text("step").equals("party") ? 1 : 0);
        int claims = count(typed, "c", 1, MOST_CLAIMS) + (typed.text("step").equals("claim") ? 1 : 0);
        var list = new ArrayList<PartyRow>();
        for (int i = 0; i < rows; i++) {
            list.add(new PartyRow(typed, i));
        }
        return new IntakeForm(typed, list, claims, papers.kept(), papers.wrong());
    }

    private static int count(Typed typed, String prefix, int least, int most) {
        int count = least;
        while (count < most && typed.values().containsKey(prefix + "." + count + ".name")) {
            count++;
        }
        return count;
    }

    /** What was typed into the field. */
    public String of(String field) {
        return typed.text(field);
    }

    /** The channel; a party that comes by itself unless another is chosen. */
    public MediationChannel channel() {
        return Stream.of(MediationChannel.values())
                .filter(c -> c.name().equals(of("channel")))
                .findFirst()
                .orElse(MediationChannel.DIRECT);
    }

    /** How urgent; ordinary unless chosen. */
    public DisputeFile.Grade grade() {
        return Stream.of(DisputeFile.Grade.values())
                .filter(g -> g.name().equals(of("grade")))
                .findFirst()
                .orElse(DisputeFile.Grade.BLUE);
    }

    /** The pasted lines of one end: {@code applicants} or {@code respondents}. */
    List<PersonLine> lines(String end) {
        return new PersonReader(AddressCodes.ANY, false).read(of("paste." + end));
    }

    /** The place of the cause in the table; what was typed where there is none. */
    String cause() {
        return Causes.bundled()
                .find(of("cause"), Optional.of("民事"), Optional.empty())
                .filter(c -> c.edition() == Cause.Edition.CIVIL_2026)
                .map(Cause::path)
                .orElse(of("cause"));
    }

    /** Whether it is about work. */
    public boolean labour() {
        return cause().contains("劳动争议");
    }

    /**
     * The application that was typed.
     *
     * @param body the body that takes it in where none was chosen
     * @param wrong takes the message key of fields that cannot be read
     */
    DisputeFile file(String body, Map<String, String> wrong) {
        var origin = new DisputeFile.Origin(
                channel(),
                Optional.of(of("court")).filter(c -> !c.isEmpty()),
                of("number"),
                of("body").isEmpty() ? body : of("body"),
                typed.all("counter").stream().filter(c -> !c.isEmpty()).toList());
        return new DisputeFile(
                origin, parties(), cause(), of("facts"), readClaims(wrong), papers, grade(), readLabour(wrong), object(wrong));
    }

    private List<DisputeParty> parties() {
        Stream<DisputeParty> typedOnes = rows.stream().filter(PartyRow::named).map(PartyRow::party);
        Stream<DisputeParty> applicants = pasted("applicants", DisputeParty.Role.APPLICANT);
        Stream<DisputeParty> respondents = pasted("respondents", DisputeParty.Role.RESPONDENT);
        return Stream.of(typedOnes, applicants, respondents)
                .flatMap(s -> s)
                .sorted(Comparator.comparing(DisputeParty::role))
                .toList();
    }

    private Stream<DisputeParty> pasted(String end, DisputeParty.Role role) {
        var contact = new DisputeParty.Contact("", Optional.empty(), "", "", false);
        return lines(end).stream()
                .flatMap(line -> line.person().stream())
                .map(person -> new DisputeParty("", role, "", person, DisputeParty.Details.NONE, contact, List.of()));
    }

    private List<DisputeFile.Claim> readClaims(Map<String, String> wrong) {
        var read = new ArrayList<DisputeFile.Claim>();
        for (int i = 0; i < claims; i++) {
            String text = of("c." + i + ".name");
            String amount = of("c." + i + ".amount");
            Optional<Long> fen = amount.isEmpty() ? Optional.empty() : Money.parse(amount).value().map(Money::fen);
            if (!amount.isEmpty() && fen.isEmpty()) {
                wrong.put("c." + i + ".amount", "mediation.form.money");
            }
            if (!text.isEmpty() || !amount.isEmpty()) {
                read.add(new DisputeFile.Claim(text, fen));
            }
        }
        return read;
    }

    private Optional<DisputeFile.Labour> readLabour(Map<String, String> wrong) {
        if (!labour()) {
            return Optional.empty();
        }
        var duties = Stream.of(DisputeFile.Labour.Duties.values())
                .filter(d -> d.name().equals(of("duties")))
                .findFirst()
                .orElse(DisputeFile.Labour.Duties.OTHER);
        return Optional.of(new DisputeFile.Labour(day("known", wrong), !of("awarded").isEmpty(), duties));
    }

    private Optional<LocalDate> day(String field, Map<String, String> wrong) {
        try {
            return of(field).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(of(field)));
        } catch (DateTimeException e) {
            wrong.put(field, "mediation.form.day");
            return Optional.empty();
        }
    }

    private Optional<UnitNumber> object(Map<String, String> wrong) {
        if (of("object").isEmpty()) {
            return Optional.empty();
        }
        var unit = UnitNumber.parse(of("object")).value();
        if (unit.isEmpty()) {
            wrong.put("object", "mediation.in.object.wrong");
        }
        return unit;
    }
}
