package org.kuayu.search.lucene;

import org.kuayu.Stores;
import org.kuayu.contract.CaseIndexContract;
import org.kuayu.search.CaseIndex;

class LuceneCaseIndexTest extends CaseIndexContract {
    @Override
    protected CaseIndex index(Stores over) {
        return LuceneCaseIndex.inMemory(over.journal(), over.cases(), over.documents());
    }
}
