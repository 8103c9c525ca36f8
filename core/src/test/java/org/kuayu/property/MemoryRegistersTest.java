package org.kuayu.property;

import java.time.Clock;
import org.kuayu.contract.RegisterStoreContract;
import org.kuayu.journal.Journal;
import org.kuayu.journal.MemoryJournal;

class MemoryRegistersTest extends RegisterStoreContract {
    private final MemoryJournal journal = new MemoryJournal(Clock.systemUTC());
    private final RegisterStore registers = new MemoryRegisters(journal);

    @Override
    protected Journal journal() {
        return journal;
    }

    @Override
    protected RegisterStore registers() {
        return registers;
    }
}
