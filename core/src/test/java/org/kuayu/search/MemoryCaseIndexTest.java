package org.kuayu.search;

import org.kuayu.Stores;
import org.kuayu.contract.CaseIndexContract;

class MemoryCaseIndexTest extends CaseIndexContract {
    @Override
    protected CaseIndex index(Stores over) {
        return new MemoryCaseIndex(over.cases(), over.documents());
    }
}
