package org.kuayu.control.paper;

import java.util.Objects;
import org.kuayu.control.registry.RegistryReasons;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.court.Courts;
import org.kuayu.document.Paper;
import org.kuayu.exchange.Receipt;
import org.kuayu.property.RegisterCodes;
import org.kuayu.property.Registries;

/**
 * Writes the papers of property control: what courts issue, what registries certify, and the ledger of a unit. The same
 * input gives the same paper. Thread-safe.
 */
public final class ControlPapers {
    private final PaperNames names;

    /** With the names of these courts and registries, the codes of the registries, and their reasons to refuse. */
    public ControlPapers(Courts courts, Registries registries, RegisterCodes codes, RegistryReasons reasons) {
        this.names = new PaperNames(
                Objects.requireNonNull(courts, "courts"),
                Objects.requireNonNull(registries, "registries"),
                Objects.requireNonNull(codes, "codes"),
                Objects.requireNonNull(reasons, "reasons"));
    }

    /** With the tables that ship with the library. */
    public static ControlPapers bundled() {
        return new ControlPapers(
                Courts.bundled(), Registries.bundled(), RegisterCodes.bundled(), RegistryReasons.bundled());
    }

    /**
     * A paper that the court issues with the request. Identity numbers stand in it in full.
     *
     * @throws IllegalArgumentException if a request of this kind has no such paper
     */
    public Paper write(RequestPaper paper, ControlRequest request, PaperSetting setting) {
        if (!RequestPaper.listFor(request).contains(paper)) {
            throw new IllegalArgumentException(paper + " for " + request.kind() + " " + request.id());
        }
        var view = view(request, setting);
        return switch (paper) {
            case INQUIRY_NOTICE -> new InquiryNotice(view).write();
            case ASSISTANCE_NOTICE -> new AssistanceNotice(view).write();
            case RULING_COVER -> new RulingCover(view).write();
            case DELIVERY_LETTER -> new DeliveryLetter(view).write();
        };
    }

    /**
     * One receipt of an item, with its place in the chain of the case. Persons are masked.
     *
     * @throws IllegalArgumentException if the request has no such item
     */
    public Paper receipt(ControlRequest request, int item, Receipt receipt, PaperSetting setting) {
        var of = request.findItem(item)
                .orElseThrow(() -> new IllegalArgumentException("item " + item + " of " + request.id()));
        return new ReceiptPaper(view(request, setting), of, receipt).write();
    }

    /** A certified result, to be sealed when it is printed. Identity numbers stand in it in full. */
    public Paper result(CertifiedResult result, PaperSetting setting) {
        return new ResultPaper(view(result.request(), setting), result).write();
    }

    /** The ledger of a unit. Persons are masked. */
    public Paper ledger(LedgerSheet sheet, PaperSetting setting) {
        return new LedgerPaper(sheet, names, new PaperTexts(setting.language())).write();
    }

    private RequestView view(ControlRequest request, PaperSetting setting) {
        return new RequestView(request, setting, names, new PaperTexts(setting.language()));
    }
}
