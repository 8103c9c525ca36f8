package org.kuayu;

import org.junit.jupiter.api.Nested;
import org.kuayu.contract.AgendaStoreContract;
import org.kuayu.contract.MatterListsContract;
import org.kuayu.contract.MatterStoreContract;
import org.kuayu.contract.NoticeStoreContract;

/** The contracts of what keeps matters, in memory. */
class MatterContractsTest {
    private static final Stores STORES = new MemoryStores();

    @Nested
    class Matters extends MatterStoreContract {
        @Override
        protected Stores stores() {
            return STORES;
        }
    }

    @Nested
    class Notices extends NoticeStoreContract {
        @Override
        protected Stores stores() {
            return STORES;
        }
    }

    @Nested
    class Lists extends MatterListsContract {
        @Override
        protected Stores stores() {
            return STORES;
        }
    }

    @Nested
    class Agenda extends AgendaStoreContract {
        @Override
        protected Stores stores() {
            return STORES;
        }
    }
}
