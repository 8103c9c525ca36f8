package org.kuayu.store.jpa;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.kuayu.Stores;
import org.kuayu.contract.CaseStoreContract;
import org.kuayu.contract.DocumentStoreContract;
import org.kuayu.contract.ImportStoreContract;
import org.kuayu.contract.JournalContract;
import org.kuayu.contract.StaffStoreContract;

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
}
