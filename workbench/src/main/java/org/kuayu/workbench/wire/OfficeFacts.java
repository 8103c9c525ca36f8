package org.kuayu.workbench.wire;

import java.util.Optional;
import org.kuayu.staff.Officer;
import org.kuayu.staff.StaffStore;
import org.kuayu.text.Remark;
import org.kuayu.wire.registry.CourtFacts;
import org.kuayu.workbench.shell.Messages;

/** What the court's office says of itself on the wire; registries read Chinese. */
final class OfficeFacts implements CourtFacts {
    private final StaffStore staff;
    private final Partners partners;

    OfficeFacts(StaffStore staff, Partners partners) {
        this.staff = staff;
        this.partners = partners;
    }

    @Override
    public Optional<Card> findCard(String login) {
        var cards = Optional.ofNullable(partners.cards().get(login));
        return staff.find(login)
                .map(Officer::name)
                .map(name -> new Card(
                        name,
                        cards.map(Partners.Cards::work).orElse(""),
                        cards.map(Partners.Cards::duty).orElse("")));
    }

    @Override
    public String say(Remark reason) {
        String key = "remark." + reason.code();
        return Messages.ZH.has(key) ? reason.code() + " " + Messages.ZH.say(key, reason.detail()) : reason.code();
    }
}
