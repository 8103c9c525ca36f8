package org.kuayu.control.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.DigestLine;
import org.kuayu.document.PaperBlock.Letter.Ink;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.Digest;

/** 收件凭证, 登簿凭证 and the other receipts of one item, with their place in the chain. Persons are masked. */
final class ReceiptPaper {
    private final RequestView view;
    private final PaperTexts texts;
    private final RequestItem item;
    private final Receipt receipt;

    ReceiptPaper(RequestView view, RequestItem item, Receipt receipt) {
        this.view = view;
        this.texts = view.texts();
        this.item = item;
        this.receipt = receipt;
    }

    Paper write() {
        var title = texts.say("receipt.title." + receipt.kind());
        var issuer = receipt.kind() == Receipt.Kind.CONFIRMED ? view.issuer() : view.registry();
        var to = receipt.kind() == Receipt.Kind.CONFIRMED ? view.registry() : view.issuer();
        var letter =
                new PaperBlock.Letter(Ink.BLACK, issuer, title, receipt.id(), texts.say("addressee", to));
        var blocks = new ArrayList<PaperBlock>();
        blocks.add(new PaperBlock.Statement(says()));
        blocks.add(new PaperBlock.Facts(facts()));
        blocks.add(new PaperBlock.Signature(
                issuer,
                receipt.kind() == Receipt.Kind.CONFIRMED ? texts.say("seal") : texts.say("seal.registry"),
                texts.signedDay(view.setting().day())));
        blocks.add(new DigestLine(texts.say("receipt.payload"), receipt.payload().text()));
        blocks.add(new DigestLine(
                texts.say("receipt.previous"),
                receipt.previous().equals(Digest.NONE)
                        ? texts.say("receipt.first")
                        : receipt.previous().text()));
        blocks.add(new DigestLine(texts.say("receipt.digest"), receipt.digest().text()));
        blocks.add(new PaperBlock.Note(texts.say("receipt.chain")));
        return new Paper(
                texts.language(), letter, texts.say("pages.footer", receipt.id(), title), blocks);
    }

    private String says() {
        var kind = view.request().kind();
        return switch (receipt.kind()) {
            case INTAKE -> texts.say("receipt.says.INTAKE" + (kind == RequestKind.INQUIRY ? ".INQUIRY" : ""));
            case REGISTERED -> registered(kind);
            default -> texts.say("receipt.says." + receipt.kind());
        };
    }

    private String registered(RequestKind kind) {
        if (kind == RequestKind.RELEASE || kind == RequestKind.TRANSFER) {
            return texts.say("receipt.says." + kind);
        }
        Optional<RequestItem.Registered> result = item.result();
        if (result.isEmpty()) {
            return texts.say("receipt.says.REGISTERED");
        }
        return texts.find("receipt.says." + kind + "." + result.get().state(), result.get().place())
                .filter(says -> !result.get().differs())
                .orElseGet(() -> texts.say("receipt.says.OTHER", texts.say("state." + result.get().state())));
    }

    private List<Paper.Fact> facts() {
        var facts = new ArrayList<Paper.Fact>();
        var request = view.request();
        add(facts, "receipt.at." + receipt.kind(), texts.timeWithZone(receipt.at()));
        add(facts, "receipt.case", receipt.caseNumber());
        add(facts, "receipt.court", view.issuer());
        add(facts, "receipt.request", request.id() + " " + texts.say("receipt.item", item.number()));
        add(facts, "receipt.notice", view.number());
        add(
                facts,
                "receipt.asked",
                request.kind() == RequestKind.INQUIRY
                        ? texts.say("inquiry.title")
                        : texts.say("cover.order." + view.order()));
        var role = request.kind() == RequestKind.INQUIRY
                ? "result.person"
                : "debtor." + request.forCase().stage();
        add(facts, role, texts.masked(item.target().person()));
        if (item.target() instanceof Target.OfUnit unit) {
            add(facts, "receipt.unit", unit.unit().display());
            add(facts, "receipt.location", unit.location());
        }
        item.result().ifPresent(result -> registered(facts, result));
        if (receipt.kind() == Receipt.Kind.REFUSED || receipt.kind() == Receipt.Kind.RETURNED) {
            reason(facts);
        }
        return facts;
    }

    /** Why not, in words, with what the registry wrote and the rule behind it. */
    private void reason(List<Paper.Fact> facts) {
        add(facts, "receipt.reason", texts.find("refusal." + item.reason()).orElse(item.reason()));
        add(facts, "receipt.note", item.note());
        view.names().reasons().find(item.reason()).ifPresent(known -> add(
                facts, "receipt.law", texts.laws(List.of(known.rule()))));
    }

    private void registered(List<Paper.Fact> facts, RequestItem.Registered result) {
        add(facts, "receipt.intake", String.valueOf(result.intake()));
        if (receipt.kind() != Receipt.Kind.REGISTERED && receipt.kind() != Receipt.Kind.CONFIRMED) {
            return;
        }
        add(facts, "receipt.seizure", result.seizure());
        add(facts, "receipt.state", texts.say("state." + result.state()));
        if (result.state().waiting()) {
            add(facts, "receipt.term", texts.say("receipt.term.waiting"));
        } else if (result.from().isPresent() && result.lastDay().isPresent() && result.state().live()) {
            add(
                    facts,
                    "receipt.term",
                    texts.say(
                            "receipt.term.days",
                            texts.day(result.from().get()),
                            texts.day(result.lastDay().get())));
        }
    }

    private void add(List<Paper.Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Paper.Fact(texts.say(key), value));
        }
    }
}
