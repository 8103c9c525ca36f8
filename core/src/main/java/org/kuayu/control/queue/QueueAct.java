package org.kuayu.control.queue;

import java.util.Objects;
import java.util.Optional;
import org.kuayu.court.CourtCode;

/**
 * What reached the registry about one unit. Persons (debtor, owner, buyer, holder of a share) are compared by their text:
 * within one unit equal texts are the same person, so the registry adds a mark where two persons would read alike.
 */
public sealed interface QueueAct {
    /** 查封, 预查封: a notice was delivered. It enters in force or waits, as the queue decides. */
    record Deliver(Seizure seizure) implements QueueAct {}

    /** 续封: only in time, and only by the court that controls the seizure (handbook R12, P5). */
    record Renew(String seizure, CourtCode by, SeizureTerm term) implements QueueAct {}

    /** 解除: the whole seizure, or the part of it that the scope reaches. */
    record Release(String seizure, CourtCode by, SeizureScope scope) implements QueueAct {}

    /** The unit was registered to this person: pre-seizures against that debtor become seizures (法发〔2004〕5号, art. 16). */
    record OwnerRegistered(String owner) implements QueueAct {}

    /** 过户: a court's notice of transfer to a buyer reached the registry; seizures that come later are refused. */
    record TransferOrdered(CourtCode by, String buyer, SeizureScope scope) implements QueueAct {
        /** The transfer of the whole unit. */
        public TransferOrdered(CourtCode by, String buyer) {
            this(by, buyer, SeizureScope.WHOLE);
        }
    }

    /** The transfer to a new owner is in the register; seizures against the former owner are refused. */
    record TransferRegistered(String newOwner, SeizureScope scope) implements QueueAct {
        /** The transfer of the whole unit. */
        public TransferRegistered(String newOwner) {
            this(newOwner, SeizureScope.WHOLE);
        }
    }

    /** An application for transfer was accepted, nothing more: seizures still go in (查扣冻规定 2020, art. 23). */
    record TransferAccepted(String buyer) implements QueueAct {}

    /**
     * The ruling on a sale or on taking the thing in payment 成交裁定, 抵债裁定 was served on the buyer.
     *
     * @param by the court that sold
     * @param scope what was sold
     * @param surplus what is left after the costs, the sold claim and prior claims, in 分; empty while unknown
     */
    record Sold(CourtCode by, SeizureScope scope, Optional<Long> surplus) implements QueueAct {
        public Sold {
            if (surplus.orElse(0L) < 0) {
                throw new IllegalArgumentException("surplus: " + surplus);
            }
        }
    }

    /** 移送执行, 委托执行, 指定执行: another court controls the seizure; place and term stay (委托执行规定 2020, art. 6). */
    record TransferControl(String seizure, CourtCode to) implements QueueAct {}

    /** 保全 becomes 执行 by itself; the term goes on (民诉法解释 2022, art. 168). */
    record ToEnforcement(String seizure, String caseNumber) implements QueueAct {}

    /** Puts another act, and where given another time of delivery, in the place of an earlier event that was entered wrongly. */
    record Correct(long intake, Optional<java.time.Instant> at, QueueAct act) implements QueueAct {
        public Correct {
            if (act instanceof Correct || act instanceof Strike) {
                throw new IllegalArgumentException("a correction of a correction");
            }
            Objects.requireNonNull(at, "at");
        }
    }

    /** Strikes out an earlier event that should never have been entered. */
    record Strike(long intake) implements QueueAct {}
}
