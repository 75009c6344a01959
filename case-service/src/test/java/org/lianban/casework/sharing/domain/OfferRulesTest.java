package org.lianban.casework.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.sharing.domain.ShareFixtures.DAY;
import static org.lianban.casework.sharing.domain.ShareFixtures.ITEM;
import static org.lianban.casework.sharing.domain.ShareFixtures.LAWS;
import static org.lianban.casework.sharing.domain.ShareFixtures.LETTER;
import static org.lianban.casework.sharing.domain.ShareFixtures.TIANYUAN;
import static org.lianban.casework.sharing.domain.ShareFixtures.TREE;
import static org.lianban.casework.sharing.domain.ShareFixtures.YUELU;
import static org.lianban.casework.sharing.domain.ShareFixtures.YUHU;
import static org.lianban.casework.sharing.domain.ShareFixtures.asking;
import static org.lianban.casework.sharing.domain.ShareFixtures.by;
import static org.lianban.casework.sharing.domain.ShareFixtures.conditions;
import static org.lianban.casework.sharing.domain.ShareFixtures.ofOffer;
import static org.lianban.casework.sharing.domain.ShareFixtures.offered;
import static org.lianban.casework.sharing.domain.ShareFixtures.offering;
import static org.lianban.casework.sharing.domain.ShareFixtures.until;
import static org.lianban.casework.sharing.domain.ShareFixtures.watching;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.ShareAccepted;
import org.lianban.kernel.contract.ShareOffered;
import org.lianban.kernel.counter.Ruling;

/** How a share begins, unasked or asked for. */
class OfferRulesTest {
    private static final Caller HEAD = by(YUELU, Role.AGENCY_HEAD);
    private static final ShareConditions WATCHED =
            conditions(ShareKind.OBSERVES, null, null, FieldClass.OPEN, List.of(LETTER));

    @Test
    void an_offer_shows_nothing_yet() {
        Ruling.Made<Share> made = made(offer(WATCHED));

        assertThat(made.next()).isInstanceOf(Share.Offered.class);
        assertThat(made.orders()).isEmpty();
        assertThat(made.facts()).hasOnlyElementsOfType(ShareOffered.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AGENCY_HEAD"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_the_head_of_the_agency_offers(Role role) {
        assertThat(
                        refusal(
                                OfferRules.offer(
                                        offering(WATCHED, null),
                                        ofOffer(by(YUELU, role), null, null))))
                .isEqualTo("ROLE_REQUIRED");
    }

    @Test
    void only_whoever_writes_offers() {
        assertThat(
                        refusal(
                                OfferRules.offer(
                                        offering(WATCHED, null),
                                        ofOffer(by(YUHU, Role.AGENCY_HEAD), null, null))))
                .isEqualTo("NOT_WRITING_OFFICE");
    }

    @Test
    void help_has_a_scope_and_a_day_belongs_to_shares_until_a_day() {
        assertThat(
                        refusal(
                                offer(
                                        conditions(
                                                ShareKind.ASSISTS,
                                                null,
                                                null,
                                                FieldClass.INTERNAL,
                                                List.of()))))
                .isEqualTo("SHARE_SCOPE_MISSING");
        assertThat(
                        refusal(
                                offer(
                                        conditions(
                                                ShareKind.OBSERVES,
                                                "一项",
                                                null,
                                                FieldClass.INTERNAL,
                                                List.of()))))
                .isEqualTo("SHARE_SCOPE_NOT_ASKED");
        assertThat(
                        refusal(
                                offer(
                                        conditions(
                                                ShareKind.OBSERVES,
                                                null,
                                                DAY,
                                                FieldClass.INTERNAL,
                                                List.of()))))
                .isEqualTo("SHARE_UNTIL_NOT_ASKED");
        assertThat(refusal(offer(until(null)))).isEqualTo("SHARE_UNTIL_IMPLAUSIBLE");
    }

    @Test
    void the_last_day_is_from_today_to_a_year_ahead() {
        assertThat(refusal(offer(until(DAY.minusDays(1))))).isEqualTo("SHARE_UNTIL_IMPLAUSIBLE");
        made(offer(until(DAY)));
        made(offer(until(DAY.plusYears(1))));
        assertThat(refusal(offer(until(DAY.plusYears(1).plusDays(1)))))
                .isEqualTo("SHARE_UNTIL_IMPLAUSIBLE");
    }

    @Test
    void documents_are_the_matter_s_own_and_named_only_where_something_is_hidden() {
        assertThat(
                        refusal(
                                offer(
                                        conditions(
                                                ShareKind.OBSERVES,
                                                null,
                                                null,
                                                FieldClass.OPEN,
                                                List.of(new LetterId(new UUID(5, 5)))))))
                .isEqualTo("SHARE_DOCUMENT_UNKNOWN");
        assertThat(
                        refusal(
                                offer(
                                        conditions(
                                                ShareKind.OBSERVES,
                                                null,
                                                null,
                                                FieldClass.SECRET,
                                                List.of(LETTER)))))
                .isEqualTo("SHARE_DOCUMENTS_NOT_ASKED");
        assertThat(
                        refusal(
                                offer(
                                        watching(
                                                FieldClass.INTERNAL,
                                                List.of(new EvidenceId(new UUID(5, 5)))))))
                .isEqualTo("SHARE_DOCUMENT_UNKNOWN");
        assertThat(refusal(offer(watching(FieldClass.SECRET, List.of(ITEM)))))
                .isEqualTo("SHARE_DOCUMENTS_NOT_ASKED");
        made(offer(watching(FieldClass.INTERNAL, List.of(ITEM))));
        made(offer(watching(FieldClass.OPEN, List.of(ITEM))));
    }

    @Test
    void an_office_has_one_share_at_a_time_and_none_that_gives_it_nothing() {
        assertThat(
                        refusal(
                                OfferRules.offer(
                                        offering(WATCHED, null),
                                        ofOffer(HEAD, offered(null), null))))
                .isEqualTo("SHARE_IN_FORCE");
        assertThat(
                        refusal(
                                OfferRules.offer(
                                        offering(watching(FieldClass.OPEN, List.of()), null),
                                        ofOffer(HEAD, null, FieldClass.OPEN))))
                .isEqualTo("SHARE_NEEDLESS");
        made(OfferRules.offer(offering(until(DAY), null), ofOffer(HEAD, null, FieldClass.OPEN)));
    }

    @Test
    void whoever_asked_is_named_in_no_body_so_no_place_in_it_is_at_fault() {
        ShareSituation.OfOffer sharedAlready = ofOffer(HEAD, offered(null), null);
        ShareRequest request = asking(until(DAY));

        assertThat(OfferRules.closedToAsker(TIANYUAN, sharedAlready))
                .hasValueSatisfying(
                        closed -> {
                            assertThat(closed.because()).isEqualTo(ShareRefusal.SHARE_IN_FORCE);
                            assertThat(closed.particulars()).isEmpty();
                        });
        assertThat(OfferRules.offer(offering(until(DAY), request), sharedAlready))
                .isEqualTo(Ruling.refused(ShareRefusal.SHARE_IN_FORCE));
        assertThat(OfferRules.closedToAsker(TIANYUAN, ofOffer(HEAD, null, null))).isEmpty();
    }

    @Test
    void to_name_a_document_gives_something_unless_all_is_shown() {
        ShareConditions naming = watching(FieldClass.INTERNAL, List.of(ITEM));

        made(OfferRules.offer(offering(naming, null), ofOffer(HEAD, null, FieldClass.INTERNAL)));
        assertThat(
                        refusal(
                                OfferRules.offer(
                                        offering(naming, null),
                                        ofOffer(HEAD, null, FieldClass.SECRET))))
                .isEqualTo("SHARE_NEEDLESS");
    }

    @Test
    void what_was_asked_for_is_in_force_at_once_and_anything_else_is_an_offer() {
        ShareRequest request = asking(until(DAY));
        Ruling.Made<Share> asAsked =
                made(OfferRules.offer(offering(until(DAY), request), ofOffer(HEAD, null, null)));
        Ruling.Made<Share> otherwise =
                made(
                        OfferRules.offer(
                                offering(until(DAY.plusDays(1)), request),
                                ofOffer(HEAD, null, null)));

        assertThat(asAsked.next()).isInstanceOf(Share.Accepted.class);
        assertThat(asAsked.facts())
                .extracting(fact -> (Object) fact.getClass())
                .containsExactly(ShareOffered.class, ShareAccepted.class);
        assertThat(asAsked.orders()).hasSize(1);
        assertThat(otherwise.next()).isInstanceOf(Share.Offered.class);
        assertThat(otherwise.next().terms().request()).isEqualTo(request.id());
    }

    @Test
    void a_request_waits_for_thirty_days_and_is_answered_by_the_head_of_whom_it_went_to() {
        ShareRequest request = asking(until(DAY));
        Caller tianyuan = by(TIANYUAN, Role.AGENCY_HEAD);

        assertThat(RequestRules.closedToAnswer(request, HEAD, TREE, DAY.plusDays(30))).isEmpty();
        assertThat(closed(request, HEAD, 31)).isEqualTo(ShareRefusal.REQUEST_LAPSED);
        assertThat(closed(request, by(YUELU, Role.OFFICER), 0))
                .isEqualTo(ShareRefusal.ROLE_REQUIRED);
        assertThat(closed(request, tianyuan, 0)).isEqualTo(ShareRefusal.REQUEST_TO_OTHER);
        assertThat(
                        closed(
                                request.answered(
                                        new RequestAnswer.Refused(DAY, RequestReason.NOT_PROVIDED)),
                                HEAD,
                                0))
                .isEqualTo(ShareRefusal.WRONG_STATE);
    }

    @Test
    void administrators_ask_for_nothing() {
        assertThat(
                        refusal(
                                RequestRules.ask(
                                        asking(until(DAY)),
                                        by(TIANYUAN, Role.SYSTEM_ADMINISTRATOR),
                                        TREE,
                                        LAWS)))
                .isEqualTo("ROLE_REQUIRED");
        assertThat(RequestRules.ask(asking(until(DAY)), by(TIANYUAN, Role.OFFICER), TREE, LAWS))
                .isInstanceOf(Ruling.Made.class);
    }

    private static ShareRefusal closed(ShareRequest request, Caller by, int days) {
        return RequestRules.closedToAnswer(request, by, TREE, DAY.plusDays(days))
                .orElseThrow()
                .because();
    }

    private static Ruling<Share> offer(ShareConditions conditions) {
        return OfferRules.offer(offering(conditions, null), ofOffer(HEAD, null, null));
    }

    private static Ruling.Made<Share> made(Ruling<Share> ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Made.class);
        return (Ruling.Made<Share>) ruling;
    }

    private static String refusal(Ruling<?> ruling) {
        return ruling instanceof Ruling.Refused<?> refused ? refused.refusal().name() : "made";
    }
}
