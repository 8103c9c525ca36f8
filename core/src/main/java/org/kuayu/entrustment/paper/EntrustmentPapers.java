package org.kuayu.entrustment.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kuayu.calendar.LegalDay;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Letter.Ink;
import org.kuayu.entrustment.act.EntrustedAct;
import org.kuayu.entrustment.transfer.CaseTransfer;
import org.kuayu.text.ChineseNumerals;
import org.kuayu.text.Phrases;

/**
 * Writes the papers of entrustments. The same input gives the same paper; persons stand in it in full, as in the paper that it
 * replaces. Thread-safe.
 */
public final class EntrustmentPapers {
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Phrases texts;
    private final LetterSetting setting;

    /** Papers with this setting. */
    public EntrustmentPapers(LetterSetting setting) {
        this.setting = setting;
        texts = Phrases.beside(EntrustmentPapers.class, "papers", setting.language());
    }

    /** The papers that there are for the act now, in order. */
    public static List<EntrustmentPaper> listFor(EntrustedAct act) {
        return list(LetterFacts.of(act));
    }

    /** The papers that there are for the case now, in order. */
    public static List<EntrustmentPaper> listFor(CaseTransfer transfer) {
        return list(LetterFacts.of(transfer));
    }

    private static List<EntrustmentPaper> list(LetterFacts facts) {
        return Arrays.stream(EntrustmentPaper.values())
                .filter(paper -> switch (paper) {
                    case LETTER -> true;
                    case REPLY -> facts.taken("feed-back", "finish", "report");
                    case RETURN -> facts.taken("return", "lapse");
                    case HIGHER_COURT -> facts.taken("six-months");
                })
                .toList();
    }

    /** A paper of the act. */
    public Paper write(EntrustmentPaper paper, EntrustedAct act) {
        return write(paper, LetterFacts.of(act));
    }

    /** A paper of the case. */
    public Paper write(EntrustmentPaper paper, CaseTransfer transfer) {
        return write(paper, LetterFacts.of(transfer));
    }

    private Paper write(EntrustmentPaper paper, LetterFacts facts) {
        return switch (paper) {
            case LETTER -> letter(facts);
            case REPLY -> reply(facts);
            case RETURN -> returned(facts);
            case HIGHER_COURT -> higherCourt(facts);
        };
    }

    private Paper letter(LetterFacts f) {
        String form = f.whole() ? "case" : "act";
        var blocks = new ArrayList<PaperBlock>();
        blocks.add(say("letter.opening." + form, f.number(), f.debtor().name(), setting.kind()));
        blocks.add(say("letter.subject." + form, f.subject()));
        if (f.whole()) {
            blocks.add(say("letter.applicant", f.applicant().name(), f.applicant().address(), f.applicant().phone()));
            blocks.add(say("letter.debtor", f.debtor().name(), f.debtor().address(), f.debtor().phone()));
            blocks.add(say("letter.seizures"));
        }
        blocks.add(say("letter.officer", f.officer().name(), f.officer().phone()));
        blocks.add(say("letter.thanks"));
        var enclosed = f.enclosed().stream().map(kind -> texts.say("paper." + kind)).toList();
        if (!enclosed.isEmpty()) {
            blocks.add(new PaperBlock.Enclosures(texts.say("enclosures"), enclosed));
        }
        blocks.add(signature(f.from()));
        return paper(head("letter.title." + form, f.from(), name(f.to())), blocks);
    }

    private Paper reply(LetterFacts f) {
        var blocks = new ArrayList<PaperBlock>();
        blocks.add(f.whole()
                ? say("reply.opening.case", f.number(), f.helperNumber().orElse(""))
                : say("reply.opening.act", f.number(), setting.kind()));
        blocks.add(say("reply.result", f.told("finish", "feed-back", "report")));
        blocks.add(say("reply.thanks"));
        blocks.add(signature(f.to()));
        return paper(head("reply.title", f.to(), name(f.from())), blocks);
    }

    private Paper returned(LetterFacts f) {
        boolean lapsed = f.taken("lapse");
        var blocks = new ArrayList<PaperBlock>();
        blocks.add(f.whole() ? say("return.opening.case", f.number()) : say("return.opening.act", f.number(), setting.kind()));
        if (lapsed) {
            blocks.add(say("return.lapsed"));
        } else {
            String reason = Stream.of("propose-return", "return")
                    .flatMap(step -> f.file().last(step).stream())
                    .flatMap(e -> e.facts().optional("reason").stream())
                    .findFirst()
                    .orElse("NONE");
            blocks.add(say("return.reason", texts.say("reason." + reason), f.told("return", "propose-return")));
            f.file().contacts().forEach(c -> blocks.add(
                    say("return.contact", day(LegalDay.of(c.at())), c.with(), c.how(), c.said())));
            if (f.whole()) {
                blocks.add(say("return.approved"));
            }
        }
        blocks.add(say("reply.thanks"));
        blocks.add(signature(f.to()));
        return paper(head("return.title", f.to(), name(f.from())), blocks);
    }

    private Paper higherCourt(LetterFacts f) {
        var blocks = new ArrayList<PaperBlock>();
        blocks.add(say("higher.opening", f.number(), name(f.from()), name(f.to()), f.helperNumber().orElse("")));
        blocks.add(say("higher.right"));
        blocks.add(say("higher.how"));
        blocks.add(signature(f.to()));
        return paper(head("higher.title", f.to(), f.applicant().name()), blocks);
    }

    private PaperBlock.Letter head(String title, CourtCode issuer, String addressee) {
        return new PaperBlock.Letter(
                Ink.RED, name(issuer), texts.say(title), setting.id(), texts.say("addressee", addressee));
    }

    private Paper paper(PaperBlock.Letter head, List<PaperBlock> blocks) {
        return new Paper(texts.language(), head, texts.say("pages.footer", setting.id(), head.title()), blocks);
    }

    private PaperBlock.Signature signature(CourtCode court) {
        String day = texts.chinese() ? ChineseNumerals.words(setting.day()) : ENGLISH_DAY.format(setting.day());
        return new PaperBlock.Signature(name(court), texts.say("seal"), day);
    }

    private String day(LocalDate day) {
        return texts.chinese()
                ? texts.say("day", day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                : ENGLISH_DAY.format(day);
    }

    private String name(CourtCode code) {
        return setting.courts().findByCode(code).map(Court::name).orElse(code.value());
    }

    private PaperBlock say(String key, Object... arguments) {
        return new PaperBlock.Paragraph(texts.say(key, arguments));
    }
}
