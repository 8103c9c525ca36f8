package org.kuayu.control.queue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.control.queue.Holding.Cause;
import org.kuayu.control.queue.Holding.Entry;
import org.kuayu.control.queue.QueueAct.OwnerRegistered;
import org.kuayu.control.queue.QueueAct.Sold;
import org.kuayu.control.queue.QueueAct.TransferOrdered;
import org.kuayu.control.queue.QueueAct.TransferRegistered;
import org.kuayu.control.queue.QueuePolicy.PartialSale;
import org.kuayu.control.queue.QueueTable.Step;

/** The acts of a run that concern the property and not one seizure: registrations, transfers and sales. */
final class Ownership {
    private final Ground[] grounds;
    private final Lanes lanes;
    private final QueueNote.Book notes;
    private final PartialSale partialSale;
    private boolean applied;

    Ownership(int atoms, Lanes lanes, QueueNote.Book notes, PartialSale partialSale) {
        this.grounds = new Ground[atoms];
        Arrays.setAll(grounds, atom -> new Ground());
        this.lanes = lanes;
        this.notes = notes;
        this.partialSale = partialSale;
    }

    /** Why this seizure must not go in at this atom; empty when it may. */
    Optional<QueueReason> bar(Seizure seizure, int atom) {
        return grounds[atom].bar(seizure);
    }

    /** Whether this seizure is a pre-seizure at this atom: ordered as one, and not registered to the debtor yet. */
    boolean pre(Seizure seizure, int atom) {
        return seizure.kind() == SeizureKind.PRE_SEIZURE && !grounds[atom].registered(seizure.debtor());
    }

    /** Whether a transfer is only applied for. */
    boolean applied() {
        return applied;
    }

    /** An application for transfer was accepted. */
    void apply() {
        applied = true;
    }

    void registered(QueueEvent event, OwnerRegistered act) {
        for (int atom = 0; atom < grounds.length; atom++) {
            grounds[atom].register(act.owner());
            convert(event, act.owner(), lanes.live(atom));
        }
    }

    private void convert(QueueEvent event, String owner, List<Entry> live) {
        for (Entry entry : live) {
            boolean own = entry.holding().seizure().debtor().equals(owner);
            if (own) {
                lanes.move(entry, Step.REGISTER, Cause.of(event));
            } else if (entry.state().pre()) {
                notes.warn(event, QueueReason.REGISTERED_TO_OTHER, entry.holding().seizure().id());
            }
        }
    }

    void ordered(QueueEvent event, TransferOrdered act, int[] reach) {
        for (int atom : reach) {
            grounds[atom].order(act.buyer());
            lanes.live(atom).stream()
                    .filter(e -> !e.holding().seizure().debtor().equals(act.buyer()))
                    .forEach(e -> standing(event, e));
        }
    }

    void transferred(QueueEvent event, TransferRegistered act, int[] reach) {
        applied = false;
        for (int atom : reach) {
            List<Entry> live = lanes.live(atom);
            var debtors = new HashSet<String>();
            for (Entry entry : live) {
                String debtor = entry.holding().seizure().debtor();
                if (!entry.state().pre() && !debtor.equals(act.newOwner())) {
                    debtors.add(debtor);
                    standing(event, entry);
                }
            }
            grounds[atom].transfer(act.newOwner(), debtors);
            convert(event, act.newOwner(), live);
        }
    }

    private void standing(QueueEvent event, Entry entry) {
        notes.warn(event, QueueReason.TRANSFER_OVER_SEIZURE, entry.holding().seizure().id());
    }

    /**
     * A sale: what is in force there ends, what waits there never came into force, and where the court in force sold only a
     * part, the rest is the next one's.
     *
     * @return the claims on the surplus
     */
    List<SurplusClaim> sold(QueueEvent event, Sold act, int[] reach) {
        var touched = new LinkedHashSet<Holding>();
        var holders = new LinkedHashSet<Holding>();
        for (int atom : reach) {
            for (Entry entry : lanes.live(atom)) {
                (entry.state().effective() ? holders : touched).add(entry.holding());
            }
        }
        List<Holding> ranked = ranked(holders, touched);
        doubts(event, act, ranked);
        List<SurplusClaim> claims = claims(event, act, ranked);
        for (int atom : reach) {
            sell(event, atom);
        }
        if (partialSale == PartialSale.NEXT_TAKES_REST) {
            holders.stream()
                    .filter(h -> h.controller().equals(act.by()))
                    .forEach(h -> leaveRest(event, h));
        }
        lanes.promote(Step.FREED_BY_SALE, Cause.of(event));
        return claims;
    }

    private void doubts(QueueEvent event, Sold act, List<Holding> ranked) {
        if (ranked.isEmpty()) {
            notes.warn(event, QueueReason.SOLD_WITHOUT_SEIZURE, act.by().value());
        } else if (!ranked.getFirst().controller().equals(act.by())) {
            notes.warn(event, QueueReason.SOLD_BY_OTHER, ranked.getFirst().seizure().id());
        }
    }

    private static List<Holding> ranked(Set<Holding> holders, Set<Holding> waiting) {
        var ranked = new LinkedHashSet<Holding>();
        for (Set<Holding> some : List.of(holders, waiting)) {
            some.stream().sorted(Comparator.comparingLong(Holding::intake)).forEach(ranked::add);
        }
        return List.copyOf(ranked);
    }

    /** Everybody who stood there, but for the claim for which it was sold: the foremost seizure of the court that sold. */
    private static List<SurplusClaim> claims(QueueEvent event, Sold act, List<Holding> ranked) {
        if (act.surplus().filter(surplus -> surplus == 0).isPresent()) {
            return List.of();
        }
        var claims = new ArrayList<SurplusClaim>();
        boolean own = false;
        for (Holding holding : ranked) {
            if (!own && holding.controller().equals(act.by())) {
                own = true;
            } else {
                claims.add(holding.claim(claims.size() + 1, event));
            }
        }
        return claims;
    }

    private void sell(QueueEvent event, int atom) {
        var debtors = new HashSet<String>();
        for (Entry entry : lanes.live(atom)) {
            debtors.add(entry.holding().seizure().debtor());
            lanes.move(entry, Step.SELL, Cause.of(event));
        }
        grounds[atom].sell(debtors);
    }

    private void leaveRest(QueueEvent event, Holding holding) {
        for (Entry entry : holding.entries()) {
            if (entry.state().effective() && lanes.waited(entry.atom())) {
                lanes.move(entry, Step.SELL_REST, Cause.of(event));
            }
        }
    }

    /** Who owns an atom, as far as the events say; it decides whether a seizure that arrives still finds its debtor's property. */
    private static final class Ground {
        private Set<String> owners = Set.of();
        private Set<String> former = Set.of();
        private boolean closed;
        private boolean sold;
        private String buyer = "";

        /** Why this seizure must not go in; empty when it may (查扣冻规定 2020, art. 23). */
        Optional<QueueReason> bar(Seizure seizure) {
            String debtor = seizure.debtor();
            boolean pre = seizure.kind() == SeizureKind.PRE_SEIZURE;
            if (!buyer.isEmpty() && !buyer.equals(debtor)) {
                return Optional.of(QueueReason.TRANSFER_ORDERED);
            }
            boolean stranger = former.contains(debtor) || !pre;
            if (sold && stranger && !buyer.equals(debtor)) {
                return Optional.of(QueueReason.SOLD_BEFORE);
            }
            if (closed && !owners.contains(debtor) && stranger) {
                return Optional.of(QueueReason.TRANSFER_REGISTERED);
            }
            return Optional.empty();
        }

        /** Whether it is registered to this person. */
        boolean registered(String person) {
            return owners.contains(person);
        }

        /** A court's notice of transfer to this buyer came. */
        void order(String to) {
            buyer = to;
        }

        /** A court sold it; these had been seized as owners. */
        void sell(Set<String> debtors) {
            sold = true;
            former = with(former, debtors);
        }

        /** The transfer is in the register; these had been seized as owners. */
        void transfer(String owner, Set<String> debtors) {
            var before = new HashSet<>(with(former, debtors));
            before.addAll(owners);
            before.remove(owner);
            former = before;
            owners = Set.of(owner);
            closed = true;
            sold = false;
            buyer = "";
        }

        /** It was registered to this person; after a sale that is the buyer's registration, unless it is the former owner's. */
        void register(String owner) {
            if (sold && !former.contains(owner)) {
                transfer(owner, Set.of());
            } else {
                owners = with(owners, Set.of(owner));
            }
        }

        private static Set<String> with(Set<String> some, Set<String> more) {
            var all = new HashSet<>(some);
            all.addAll(more);
            return all;
        }
    }
}
