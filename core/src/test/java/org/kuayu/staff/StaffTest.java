package org.kuayu.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kuayu.journal.Actor;
import org.kuayu.journal.MemoryJournal;
import org.kuayu.journal.Subject;
import org.kuayu.text.Reading;

class StaffTest {
    private static final PasswordHasher REVERSED = new PasswordHasher() {
        @Override
        public String hash(String password) {
            return new StringBuilder(password).reverse().toString();
        }

        @Override
        public boolean matches(String password, String hash) {
            return hash(password).equals(hash);
        }
    };

    private final MemoryJournal journal = new MemoryJournal(Clock.systemUTC());
    private final MemoryStaff store = new MemoryStaff(journal);
    private final Staff staff = new Staff(journal, store, REVERSED);

    private static Officer officer(String login, boolean active, Role... roles) {
        return new Officer(login, "王", Set.of(roles), Optional.empty(), "", active);
    }

    private static String refusal(Reading<Officer> reading) {
        assertThat(reading.value()).isEmpty();
        return reading.remarks().getFirst().code();
    }

    @Test
    void createsAnOfficerWithAJournalEntryThatHoldsNoHash() {
        staff.create(Actor.SYSTEM, officer("root", true, Role.ADMINISTRATOR), "correct horse")
                .value()
                .orElseThrow();
        assertThat(store.find("root").orElseThrow().passwordHash()).isEqualTo("esroh tcerroc");
        var entry = journal.listAbout(new Subject("officer", "root")).getFirst();
        assertThat(entry.draft().payload().fields())
                .containsEntry("roles", "ADMINISTRATOR")
                .containsEntry("password", "changed");
        assertThat(entry.draft().payload().fields().values()).noneMatch(v -> v.contains("esroh"));
    }

    @Test
    void refusesATakenLoginAShortPasswordAndAnUnknownOfficer() {
        var root = officer("root", true, Role.ADMINISTRATOR);
        staff.create(Actor.SYSTEM, root, "correct horse").value().orElseThrow();
        assertThat(refusal(staff.create(Actor.SYSTEM, root, "correct horse"))).isEqualTo("staff.login-taken");
        assertThat(refusal(staff.create(Actor.SYSTEM, officer("other", true, Role.AUDITOR), "short")))
                .isEqualTo("staff.password-short");
        assertThat(refusal(staff.changePassword(Actor.SYSTEM, "root", "short"))).isEqualTo("staff.password-short");
        assertThat(refusal(staff.deactivate(Actor.SYSTEM, "nobody"))).isEqualTo("staff.unknown");
        assertThat(journal.lastSequence()).isOne();
    }

    @Test
    void refusesToLeaveTheSystemWithoutAnAdministrator() {
        staff.create(Actor.SYSTEM, officer("root", true, Role.ADMINISTRATOR), "correct horse")
                .value()
                .orElseThrow();
        assertThat(refusal(staff.deactivate(Actor.SYSTEM, "root"))).isEqualTo("staff.last-administrator");
        assertThat(refusal(staff.change(Actor.SYSTEM, officer("root", true, Role.AUDITOR))))
                .isEqualTo("staff.last-administrator");
        staff.create(Actor.SYSTEM, officer("second", true, Role.ADMINISTRATOR), "correct horse")
                .value()
                .orElseThrow();
        assertThat(staff.deactivate(Actor.SYSTEM, "root").value().orElseThrow().active())
                .isFalse();
        assertThat(refusal(staff.deactivate(Actor.SYSTEM, "second"))).isEqualTo("staff.last-administrator");
    }
}
