package org.kuayu.filing.counter;

import org.kuayu.document.PaperFile;
import org.kuayu.filing.catalogue.SeenAs;

/** What one of the two officers does in a session after it was opened. */
public sealed interface DeskAct {
    /** The event that it is. */
    DeskEvent event();

    /** 接入. */
    record Answer() implements DeskAct {
        @Override
        public DeskEvent event() {
            return DeskEvent.ANSWER;
        }
    }

    /** A paper with its place on the checklist, attested as original or copy. */
    record Show(String code, PaperFile file, SeenAs seen) implements DeskAct {
        @Override
        public DeskEvent event() {
            return DeskEvent.SHOW;
        }
    }

    /** The paper with this number is good, or it is rejected with the reason. */
    record Decide(int paper, boolean good, String reason) implements DeskAct {
        @Override
        public DeskEvent event() {
            return DeskEvent.DECIDE;
        }
    }

    /** The rejected paper with this number is replaced. */
    record Mend(int paper, PaperFile file, SeenAs seen) implements DeskAct {
        @Override
        public DeskEvent event() {
            return DeskEvent.MEND;
        }
    }

    /** A sentence to the other side. */
    record Say(String text) implements DeskAct {
        @Override
        public DeskEvent event() {
            return DeskEvent.SAY;
        }
    }

    /** The end, with its outcome and a note. */
    record Close(DeskOutcome outcome, String note) implements DeskAct {
        @Override
        public DeskEvent event() {
            return DeskEvent.CLOSE;
        }
    }

    /** Nobody answered, or the citizen left: the reason. */
    record GiveUp(String reason) implements DeskAct {
        @Override
        public DeskEvent event() {
            return DeskEvent.GIVE_UP;
        }
    }
}
