package org.kuayu;

import org.junit.jupiter.api.Nested;
import org.kuayu.contract.CaseStoreContract;
import org.kuayu.contract.DirectoryStoreContract;
import org.kuayu.contract.DocumentStoreContract;
import org.kuayu.contract.ImportStoreContract;
import org.kuayu.contract.JournalContract;
import org.kuayu.contract.NoticeStoreContract;
import org.kuayu.contract.ShelfContract;
import org.kuayu.contract.StaffStoreContract;

/** The contracts of the ports, kept in memory. */
class MemoryContractsTest {
    private static final Stores STORES = new MemoryStores();

    @Nested
    class Journal extends JournalContract {
        @Override
        protected Stores stores() {
            return STORES;
        }
    }

    @Nested
    class Cases extends CaseStoreContract {
        @Override
        protected Stores stores() {
            return STORES;
        }
    }

    @Nested
    class Documents extends DocumentStoreContract {
        @Override
        protected Stores stores() {
            return STORES;
        }
    }

    @Nested
    class Imports extends ImportStoreContract {
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
    class Staff extends StaffStoreContract {
        @Override
        protected Stores stores() {
            return STORES;
        }
    }

    @Nested
    class Directory extends DirectoryStoreContract {
        @Override
        protected Stores stores() {
            return STORES;
        }
    }

    @Nested
    class Items extends ShelfContract {
        @Override
        protected Stores stores() {
            return STORES;
        }
    }
}
