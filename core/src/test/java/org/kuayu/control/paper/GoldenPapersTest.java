package org.kuayu.control.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperText;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.Digest;

/** Every paper as text, in both languages; {@code -Dkuayu.golden=write} writes the expected files anew. */
class GoldenPapersTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/kuayu/control/paper");
    private static final ControlPapers PAPERS = ControlPapers.bundled();

    static Stream<Arguments> papers() {
        return Stream.of(Locale.CHINESE, Locale.ENGLISH).flatMap(GoldenPapersTest::papers);
    }

    /** All of them in one language. */
    static Stream<Arguments> papers(Locale language) {
        var setting = PaperSamples.setting(language);
        var registered = PaperSamples.receipt(Receipt.Kind.REGISTERED, Digest.sha256("intake"));
        return Stream.of(
                        named("inquiry-3", write(RequestPaper.INQUIRY_NOTICE, PaperSamples.inquiry(3), setting)),
                        named("seizure-1", notice(RequestKind.SEIZURE, 1, setting)),
                        named("seizure-10", notice(RequestKind.SEIZURE, 10, setting)),
                        named("renewal-2", notice(RequestKind.RENEWAL, 2, setting)),
                        named("release-2", notice(RequestKind.RELEASE, 2, setting)),
                        named("transfer-1", notice(RequestKind.TRANSFER, 1, setting)),
                        named("seizure-mixed", write(RequestPaper.ASSISTANCE_NOTICE, mixed(), setting)),
                        named("ruling-cover", write(RequestPaper.RULING_COVER, PaperSamples.entrusted(), setting)),
                        named("delivery", write(RequestPaper.DELIVERY_LETTER, PaperSamples.entrusted(), setting)),
                        named("preservation", write(RequestPaper.ASSISTANCE_NOTICE, PaperSamples.entrusted(), setting)),
                        named("receipt-intake", receipt(Receipt.Kind.INTAKE, Digest.NONE, setting)),
                        named("receipt-waiting", receipt(SeizureState.WAITING, registered, setting)),
                        named("receipt-active", receipt(SeizureState.ACTIVE, registered, setting)),
                        named("result", PAPERS.result(PaperSamples.result(), setting)),
                        named("ledger", PAPERS.ledger(PaperSamples.ledger(), setting)))
                .map(a -> Arguments.of(a.get()[0] + "_" + language.getLanguage(), a.get()[1]));
    }

    private static Arguments named(String name, Paper paper) {
        return Arguments.of(name, paper);
    }

    private static Paper write(RequestPaper paper, ControlRequest request, PaperSetting setting) {
        return PAPERS.write(paper, request, setting);
    }

    static Paper notice(RequestKind kind, int units, PaperSetting setting) {
        boolean termed = kind == RequestKind.SEIZURE || kind == RequestKind.RENEWAL;
        var term = termed ? Optional.of(PaperSamples.threeYears()) : Optional.<SeizureTerm>empty();
        var items = PaperSamples.items(units, i -> PaperSamples.target(i, SeizureKind.SEIZURE, term));
        return write(RequestPaper.ASSISTANCE_NOTICE, PaperSamples.request(kind, items), setting);
    }

    /** A seizure and a pre-seizure, of a share and of a part, with terms of their own. */
    private static ControlRequest mixed() {
        var one = PaperSamples.target(1, SeizureKind.SEIZURE, Optional.of(PaperSamples.threeYears()));
        var other = PaperSamples.target(2, SeizureKind.PRE_SEIZURE, Optional.of(SeizureTerm.years(3)));
        return PaperSamples.request(
                RequestKind.SEIZURE,
                List.of(
                        PaperSamples.item(1, scoped(one, SeizureScope.share("李某甲", 1, 2))),
                        PaperSamples.item(2, scoped(other, SeizureScope.part("二层东侧厂房")))));
    }

    private static Target scoped(Target.OfUnit t, SeizureScope scope) {
        return new Target.OfUnit(
                t.unit(),
                t.certificate(),
                t.location(),
                t.person(),
                t.kind(),
                scope,
                t.term(),
                t.refersTo(),
                t.buyer());
    }

    private static Paper receipt(Receipt.Kind kind, Digest previous, PaperSetting setting) {
        var request = PaperSamples.request(RequestKind.SEIZURE, PaperSamples.items(1, PaperSamples::seizure));
        return PAPERS.receipt(request, 1, PaperSamples.receipt(kind, previous), setting);
    }

    private static Paper receipt(SeizureState state, Receipt receipt, PaperSetting setting) {
        RequestItem item = PaperSamples.registered(state, state == SeizureState.WAITING ? 1 : 0);
        return PAPERS.receipt(PaperSamples.request(RequestKind.SEIZURE, List.of(item)), 1, receipt, setting);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers()")
    void reads(String name, Paper paper) throws IOException {
        String text = PaperText.of(paper);
        Path file = FOLDER.resolve(name + ".txt");
        if ("write".equals(System.getProperty("kuayu.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
