package org.kuayu.workbench.cases;

import java.util.List;
import java.util.Optional;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.DisputeChain;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.casefile.counted.Spell;
import org.kuayu.journal.Entry;

/**
 * What the page of one case shows.
 *
 * @param record its facts
 * @param court the court's name
 * @param address the address of this page
 * @param parties the parties as this user may see them
 * @param citations the case numbers it cites, with where they lead
 * @param documents its documents, cut where the hit is marked
 * @param chain the cases of the dispute, this one among them; empty when it stands alone
 * @param timeline the journal's entries about it
 * @param marks how many places are marked
 * @param box what was asked for
 * @param view what this user may do here
 */
public record CasePage(
        CaseRecord record,
        String court,
        String address,
        List<Party> parties,
        List<Citation> citations,
        List<Document> documents,
        List<DisputeChain.Step> chain,
        List<Entry> timeline,
        int marks,
        String box,
        Rights view) {
    public CasePage {
        parties = List.copyOf(parties);
        citations = List.copyOf(citations);
        documents = List.copyOf(documents);
        chain = List.copyOf(chain);
        timeline = List.copyOf(timeline);
    }

    /** The times at which a court had it, with their limits. */
    public List<Spell> spells() {
        return CountedCase.of(record).spells();
    }

    /** Whether it is pending: not closed, or reopened since. */
    public boolean pending() {
        return spells().getLast().until().isEmpty();
    }

    /** Whether there is anything to say of its course. */
    public boolean hasCourse() {
        return !record.course().empty() || spells().getLast().limit().isPresent();
    }

    /** A party: name, role, identity number (masked unless revealed), domicile. */
    public record Party(String role, String name, Optional<String> identity, Optional<String> domicile) {
        @Override
        public String toString() {
            return role;
        }
    }

    /** A case number cited, where it leads, and whether that case is here. */
    public record Citation(String number, String href, boolean present) {}

    /** A document with its pages. */
    public record Document(String id, String kind, String fileName, List<Sheet> pages, List<String> flags) {
        public Document {
            pages = List.copyOf(pages);
            flags = List.copyOf(flags);
        }
    }

    /** One page of a document. */
    public record Sheet(int number, List<Piece> pieces) {
        public Sheet {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * What this user may do.
     *
     * @param reveal whether identity numbers may be revealed to him
     * @param revealed whether they are revealed on this page
     * @param error what is wrong with the stated purpose; empty text for nothing
     */
    public record Rights(boolean reveal, boolean revealed, String error) {}
}
