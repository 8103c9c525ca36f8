package org.kuayu.workbench.mediation;

import java.util.Locale;
import org.kuayu.Kuayu;
import org.kuayu.matter.Worker;
import org.kuayu.staff.Role;
import org.kuayu.workbench.matters.MatterWords;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** Who may open the pages of mediation, and how places are named on them. */
public final class Desks {
    /** Mediators, and the court that invites, appoints and confirms. */
    public static final Who ALL = Who.roles(Role.MEDIATOR, Role.COURT_STAFF);

    private Desks() {}

    /** Who reads the page, with the places he works for. */
    public static Worker worker(Kuayu kuayu, Visit visit) {
        return kuayu.directory().worker(visit.officer());
    }

    /** The name of a place by its code, in the reader's language where it has one. */
    public static String place(Kuayu kuayu, Messages messages, String code) {
        boolean english = messages.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return kuayu.directory()
                .findPlace(code)
                .map(place -> english && !place.english().isEmpty() ? place.english() : place.name())
                .orElse(code);
    }


    /** Words about matters for this reader, now. */
    public static MatterWords words(Kuayu kuayu, Visit visit) {
        return new MatterWords(
                visit.messages(),
                code -> place(kuayu, visit.messages(), code),
                visit.officer().login(),
                kuayu.clock().instant());
    }
}
