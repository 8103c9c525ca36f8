package org.kuayu.mediation.paper;

import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.party.Person;

/** Names a party as papers of procedure do: role, name, sex, birth, number, address, representative, agents. */
final class PartyLines {
    private final MediationTexts texts;

    PartyLines(MediationTexts texts) {
        this.texts = texts;
    }

    String line(DisputeParty party, String role) {
        Person person = party.person();
        var line = new StringBuilder();
        add(line, "party.sex", party.details().sex());
        add(line, "party.birth", party.details().birth());
        add(line, "party.id." + person.idType(), person.number());
        add(line, person.natural() ? "party.address" : "party.seat", party.contact().address());
        add(line, "party.head", party.details().head());
        add(line, "party.phone", party.contact().phone());
        add(line, "party.language", party.details().language());
        for (DisputeParty.Agent agent : party.agents()) {
            line.append(texts.say("party.agent", agent.name(), agent.relation()));
        }
        return texts.say("party.natural", role, person.name(), line) + texts.say("party.end");
    }

    private void add(StringBuilder line, String key, String value) {
        if (!value.isBlank()) {
            line.append(texts.say(key, value));
        }
    }
}
