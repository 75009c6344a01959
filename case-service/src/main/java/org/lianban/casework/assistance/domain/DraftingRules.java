package org.lianban.casework.assistance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.assistance.domain.AssistanceAction.Closed;
import org.lianban.casework.assistance.domain.AssistanceCommand.Content;
import org.lianban.casework.assistance.domain.AssistanceRequest.Draft;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.AssistanceDrafted;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.counter.Ruling;

/** Who drafts a request, and what it may ask for. */
public final class DraftingRules {
    public static final List<Role> ROLES = AssistanceStep.REVISE_ASSISTANCE.roles();

    // Words that ask for it (行政强制法17): a verb of asking, and in the same clause a measure that is
    // no past one (已, 被) and no attribute of something else (扣押决定, 查封的). What was sealed or
    // seized already may be asked about, and who is served what. Words err: the asked office has
    // the
    // same ground to refuse.
    private static final Pattern COERCION =
            Pattern.compile(
                    "(请|代|委托|协助|帮助)(?!送达)[^。；;，,送]{0,20}?"
                            + "(?<!已|已经|被|是否|否|的)"
                            + "(查封|扣押|冻结|扣留|查扣|暂扣|先行登记保存|强制措施)"
                            + "(?!决定|通知|清单|情况|记录|手续|期限|文书|笔录|商品|物品|财物|货物|产品|的)");

    private DraftingRules() {}

    /** Why the caller may draft none of the matter; empty if he may. */
    public static Optional<Closed> closed(AssistanceSituation now) {
        if (!now.isBy(now.asking())) {
            return Optional.of(
                    Closed.because(
                            AssistanceRefusal.NOT_WRITING_OFFICE,
                            "office",
                            now.nameOf(now.asking())));
        }
        return AskingRules.noCase(now).or(() -> AssistanceRules.roleMissing(ROLES, now));
    }

    public static Ruling<AssistanceRequest> draft(
            AssistanceId id, Content content, AssistanceSituation now) {
        Optional<Closed> closed = closed(now).or(() -> unfit(content, now));
        if (closed.isPresent()) {
            return closed.get().refused();
        }
        AssistanceTerms terms =
                new AssistanceTerms(
                        id,
                        now.matter().id(),
                        now.by().office(),
                        content.to(),
                        now.matter().title(),
                        now.by().person(),
                        now.on());
        return Ruling.made(
                new Draft(dossier(terms, content, now)),
                List.of(new AssistanceDrafted(terms.matter(), id, terms.from(), terms.to())),
                List.of());
    }

    static Dossier dossier(AssistanceTerms terms, Content content, AssistanceSituation now) {
        return Dossier.of(
                terms.between(now.by().office(), content.to()),
                Round.drafted(1, content.reason(), content.wishedOn()),
                content.items());
    }

    static Optional<Closed> unfit(Content content, AssistanceSituation now) {
        if (now.offices().find(content.to()).isEmpty()) {
            return Optional.of(Closed.at("/to", AssistanceRefusal.OFFICE_UNKNOWN));
        }
        if (now.isBy(content.to())) {
            return Optional.of(Closed.at("/to", AssistanceRefusal.ASSISTANCE_TO_SELF));
        }
        return unfit(content.wishedOn(), content.items(), now);
    }

    /** What a letter asks, whoever it is sent to. */
    static Optional<Closed> unfit(
            @Nullable LocalDate wishedOn, List<Asked> items, AssistanceSituation now) {
        if (wishedOn != null && (!wishedOn.isAfter(now.on()) || wishedOn.isAfter(now.lastDay()))) {
            return Optional.of(Closed.at("/wishedOn", AssistanceRefusal.ASSISTANCE_WISH_UNFIT));
        }
        if (items.isEmpty()) {
            return Optional.of(Closed.at("/items", AssistanceRefusal.ASSISTANCE_WITHOUT_ITEMS));
        }
        for (int i = 0; i < items.size(); i++) {
            if (asksForCoercion(items.get(i))) {
                return Optional.of(
                        Closed.at("/items/" + i, AssistanceRefusal.COERCION_NOT_DELEGABLE));
            }
        }
        return Optional.empty();
    }

    private static boolean asksForCoercion(Asked asked) {
        return asked.kind().isCoercive()
                || (asked.kind() != AskedKind.ENTRUSTED_SERVICE
                        && COERCION.matcher(asked.text()).find());
    }
}
