package org.kuayu.store.jpa;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.kuayu.Stores;
import org.kuayu.contract.AgendaStoreContract;
import org.kuayu.contract.AnswerStoreContract;
import org.kuayu.contract.CaseStoreContract;
import org.kuayu.contract.DirectoryStoreContract;
import org.kuayu.contract.DocumentStoreContract;
import org.kuayu.contract.ImportStoreContract;
import org.kuayu.contract.JournalContract;
import org.kuayu.contract.MatterListsContract;
import org.kuayu.contract.MatterStoreContract;
import org.kuayu.contract.NoticeStoreContract;
import org.kuayu.contract.OutboxStoreContract;
import org.kuayu.contract.QueueStoreContract;
import org.kuayu.contract.RegisterStoreContract;
import org.kuayu.contract.RequestStoreContract;
import org.kuayu.contract.ShelfContract;
import org.kuayu.contract.StaffStoreContract;
import org.kuayu.contract.WatchStoreContract;
import org.kuayu.property.RegisterStore;

/** The contracts of the ports, kept by PostgreSQL. */
class PostgresContractsTest {

    private static Stores stores;

    @BeforeAll
    static void open() {
        stores = JpaStores.at(PostgresServer.newDatabase());
    }

    @AfterAll
    static void close() {
        stores.close();
    }

    @Nested
    class Journal extends JournalContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class Cases extends CaseStoreContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class Documents extends DocumentStoreContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class Imports extends ImportStoreContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class Staff extends StaffStoreContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class Requests extends RequestStoreContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class Answers extends AnswerStoreContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class Queues extends QueueStoreContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class Watches extends WatchStoreContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class Outbox extends OutboxStoreContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class Directory extends DirectoryStoreContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class Matters extends MatterStoreContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class MatterLists extends MatterListsContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class Notices extends NoticeStoreContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class Agenda extends AgendaStoreContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class Registers extends RegisterStoreContract {
        @Override
        protected org.kuayu.journal.Journal journal() {
            return stores.journal();
        }

        @Override
        protected RegisterStore registers() {
            return stores.control().registers();
        }
    }

    @Nested
    class Items extends ShelfContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }
}
