package org.kuayu.control.office;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kuayu.control.outlook.OverLimit;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.request.RequestCase;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.control.work.ControlTools;
import org.kuayu.party.PersonKey;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.text.Money;
import org.kuayu.text.Remark;

/**
 * Whether an order seizes clearly more than the case needs (handbook R19), as far as values were estimated. Mortgages come
 * from what registries answered for the case.
 */
final class WorthCheck {
    private static final int MOST = 50;
    private static final List<String> ENDED = List.of("2", "3");

    private final ControlTools tools;

    WorthCheck(ControlTools tools) {
        this.tools = tools;
    }

    void check(RequestDraft draft, RequestCase forCase, Notes notes) {
        if (draft.kind() != RequestKind.SEIZURE || draft.worth().isEmpty()) {
            return;
        }
        RequestDraft.Worth worth = draft.worth().get();
        List<Target.OfUnit> estimated = draft.targets().stream()
                .filter(t -> t instanceof Target.OfUnit u && worth.values().containsKey(u.unit()))
                .map(Target.OfUnit.class::cast)
                .toList();
        long value = estimated.stream().mapToLong(u -> seized(u, worth)).sum();
        var sums = new OverLimit.Sums(
                Math.min(value, 100 * RequestDraft.Worth.MOST),
                mortgages(estimated, forCase),
                worth.need(),
                0,
                false);
        OverLimit.check(sums, tools.settings().limits().percentOfNeed())
                .ifPresent(over -> notes.warn(
                        "worth", new Remark("control.over-limit", Long.toString(over.percentOfNeed())), over.rule()));
    }

    /** A share is worth its part of the unit; what a part in words is worth nobody can tell but from the whole. */
    private static long seized(Target.OfUnit target, RequestDraft.Worth worth) {
        long whole = worth.values().get(target.unit());
        SeizureScope scope = target.scope();
        return scope.reach() == SeizureScope.Reach.SHARE ? whole / scope.denominator() * scope.numerator() : whole;
    }

    /** What goes before the claim on these units, as the last answer of the registry about the debtor has it. */
    private long mortgages(List<Target.OfUnit> targets, RequestCase forCase) {
        Set<UnitNumber> units = new HashSet<>();
        return targets.stream()
                .filter(target -> units.add(target.unit()))
                .flatMap(target -> mortgages(target, forCase).stream())
                .mapToLong(WorthCheck::secured)
                .sum();
    }

    private List<RegisterEntry> mortgages(Target.OfUnit target, RequestCase forCase) {
        String registry = tools.registryOf(target.unit());
        return tools.answers().listByPerson(PersonKey.of(target.person()).value(), MOST).stream()
                .filter(answer -> answer.extract().registry().equals(registry))
                .filter(answer -> AnswerDesk.serves(tools, answer, forCase.id()))
                .findFirst()
                .flatMap(answer -> answer.extract().findList(RightKind.MORTGAGE))
                .orElse(List.of())
                .stream()
                .filter(entry -> entry.unit().filter(target.unit()::equals).isPresent())
                .toList();
    }

    /** The debt that a mortgage secures, in 分; a number without a unit counts 万元, as registers keep it. */
    private static long secured(RegisterEntry mortgage) {
        if (mortgage.findField("qszt").filter(ENDED::contains).isPresent()) {
            return 0;
        }
        return mortgage.findField("bdbzzqse")
                .map(sum -> sum.matches("[0-9.,]+") ? sum + "万元" : sum)
                .flatMap(sum -> Money.parse(sum).value())
                .map(Money::fen)
                .filter(fen -> fen <= RequestDraft.Worth.MOST)
                .orElse(0L);
    }
}
