package org.kuayu.workbench.figures;

import org.kuayu.Kuayu;
import org.kuayu.casefile.Access;
import org.kuayu.workbench.shell.Visit;

/**
 * Who asks for figures, and for which.
 *
 * @param kuayu the system
 * @param access what he may see
 * @param address what he asks
 * @param labels the words of his language
 */
record FiguresVisit(Kuayu kuayu, Access access, FiguresAddress address, FiguresLabels labels) {
    static FiguresVisit of(Kuayu kuayu, Visit visit) {
        return new FiguresVisit(
                kuayu, visit.access(), FiguresRoutes.address(kuayu, visit), new FiguresLabels(visit));
    }
}
