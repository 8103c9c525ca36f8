package org.kuayu;

import org.junit.jupiter.api.Nested;
import org.kuayu.contract.AnswerStoreContract;
import org.kuayu.contract.OutboxStoreContract;
import org.kuayu.contract.QueueStoreContract;
import org.kuayu.contract.RequestStoreContract;
import org.kuayu.contract.WatchStoreContract;

/** The contracts of the ports of property control, kept in memory. */
class ControlContractsTest {
    private static final Stores STORES = new MemoryStores();

    @Nested
    class Requests extends RequestStoreContract {
        @Override
        protected Stores stores() {
            return STORES;
        }
    }

    @Nested
    class Answers extends AnswerStoreContract {
        @Override
        protected Stores stores() {
            return STORES;
        }
    }

    @Nested
    class Queues extends QueueStoreContract {
        @Override
        protected Stores stores() {
            return STORES;
        }
    }

    @Nested
    class Watches extends WatchStoreContract {
        @Override
        protected Stores stores() {
            return STORES;
        }
    }

    @Nested
    class Messages extends OutboxStoreContract {
        @Override
        protected Stores stores() {
            return STORES;
        }
    }
}
