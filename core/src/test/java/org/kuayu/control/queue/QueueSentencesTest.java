package org.kuayu.control.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.calendar.PeriodEnd;
import org.kuayu.calendar.TermEnd;
import org.kuayu.control.outlook.DisposalRight;

/** Every name that a user may meet has its sentence in both languages. */
class QueueSentencesTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void sentences(String language) throws IOException {
        Path project = Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
        var messages = new Properties();
        try (Reader in = Files.newBufferedReader(
                project.resolve("workbench/src/main/resources/messages_" + language + ".properties"))) {
            messages.load(in);
        }
        assertThat(keys()).isSubsetOf(messages.stringPropertyNames());
    }

    private static List<String> keys() {
        var keys = new ArrayList<String>();
        add(keys, "seizure.state.", SeizureState.values());
        add(keys, "seizure.kind.", SeizureKind.values());
        add(keys, "seizure.stage.", SeizureStage.values());
        add(keys, "seizure.scope.", SeizureScope.Reach.values());
        add(keys, "queue.reason.", QueueReason.values());
        add(keys, "queue.policy.TermEnd.", TermEnd.values());
        add(keys, "queue.policy.WaitingTerm.", QueuePolicy.WaitingTerm.values());
        add(keys, "queue.policy.RenewStart.", QueuePolicy.RenewStart.values());
        add(keys, "queue.policy.ShareScopes.", QueuePolicy.ShareScopes.values());
        add(keys, "queue.policy.PartialSale.", QueuePolicy.PartialSale.values());
        add(keys, "term.start.", TermSegment.Start.values());
        add(keys, "term.basis.", TermSegment.Basis.values());
        add(keys, "period.why.", PeriodEnd.Why.values());
        add(keys, "disposal.reason.", DisposalRight.Reason.values());
        return keys;
    }

    private static void add(List<String> keys, String prefix, Enum<?>[] names) {
        for (Enum<?> name : names) {
            keys.add(prefix + name.name());
        }
    }
}
