package org.kuayu.filing.counter;

import java.util.Objects;
import java.util.Optional;
import org.kuayu.document.PaperFile;
import org.kuayu.filing.catalogue.SeenAs;

/**
 * A paper in a session: attested here, decided there.
 *
 * @param number from 1, in the order of showing
 * @param code the code on the checklist
 * @param file the file as it is now
 * @param seen as what the local officer attests it
 * @param attester the login of who attested it
 * @param good whether the remote officer found it good; empty until he decided
 * @param reason why it was rejected; empty otherwise
 * @param mended how often it was replaced in this session
 */
public record DeskPaper(
        int number,
        String code,
        PaperFile file,
        SeenAs seen,
        String attester,
        Optional<Boolean> good,
        String reason,
        int mended) {
    public DeskPaper {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(attester, "attester");
        Objects.requireNonNull(good, "good");
        Objects.requireNonNull(reason, "reason");
    }

    /** Whether it was rejected and not replaced since. */
    public boolean rejected() {
        return good.filter(yes -> !yes).isPresent();
    }

    DeskPaper decided(boolean yes, String why) {
        return new DeskPaper(number, code, file, seen, attester, Optional.of(yes), why, mended);
    }

    DeskPaper replaced(PaperFile other, SeenAs as, String by) {
        return new DeskPaper(number, code, other, as, by, Optional.empty(), "", mended + 1);
    }
}
