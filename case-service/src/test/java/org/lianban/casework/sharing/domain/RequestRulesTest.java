package org.lianban.casework.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.sharing.domain.ShareFixtures.DAY;
import static org.lianban.casework.sharing.domain.ShareFixtures.ITEM;
import static org.lianban.casework.sharing.domain.ShareFixtures.LAWS;
import static org.lianban.casework.sharing.domain.ShareFixtures.LETTER;
import static org.lianban.casework.sharing.domain.ShareFixtures.TIANYUAN;
import static org.lianban.casework.sharing.domain.ShareFixtures.TREE;
import static org.lianban.casework.sharing.domain.ShareFixtures.YUELU;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling;

/** Tianyuan asks to see a matter of Yuelu of which it has a number. */
class RequestRulesTest {
    @ParameterizedTest
    @CsvSource({
        "true,  false, /conditions/documents",
        "false, true,  /conditions/evidence",
        "true,  true,  /conditions/documents"
    })
    void it_names_no_document(boolean letters, boolean items, String pointer) {
        var refused = refused(asking(YUELU, wish(letters, items, null)));

        assertThat(refused.refusal()).isEqualTo(ShareRefusal.REQUEST_NAMES_DOCUMENTS);
        assertThat(refused.particulars()).containsEntry("pointer", pointer);
    }

    @Test
    void whom_one_asks_is_looked_at_before_what_one_asks_for() {
        assertThat(refused(asking(TIANYUAN, wish(true, false, "一处"))).refusal())
                .isEqualTo(ShareRefusal.REQUEST_TO_SELF);
        assertThat(refused(asking(YUELU, wish(true, false, "一处"))).refusal())
                .isEqualTo(ShareRefusal.REQUEST_NAMES_DOCUMENTS);
        assertThat(refused(asking(YUELU, wish(false, false, "一处"))).refusal())
                .isEqualTo(ShareRefusal.SHARE_SCOPE_NOT_ASKED);
        assertThat(ask(asking(YUELU, wish(false, false, null)))).isInstanceOf(Ruling.Made.class);
    }

    // A scope belongs to help alone: with one, what is asked for is unfit.
    private static ShareConditions wish(boolean letters, boolean items, @Nullable String scope) {
        ShareConditions watching =
                ShareFixtures.conditions(
                        ShareKind.OBSERVES,
                        scope,
                        null,
                        FieldClass.OPEN,
                        letters ? List.of(LETTER) : List.of());
        return new ShareConditions(
                watching.kind(),
                watching.scope(),
                watching.until(),
                watching.purpose(),
                watching.article(),
                watching.fieldClass(),
                watching.handling(),
                watching.documents(),
                items ? List.of(ITEM) : List.of());
    }

    private static ShareRequest asking(OfficeId asked, ShareConditions wish) {
        return new ShareRequest(
                new ShareRequestId(new UUID(7, 7)),
                TIANYUAN,
                asked,
                "XS-演示-2026-000001",
                wish,
                DAY,
                new RequestAnswer.Waiting());
    }

    private static Ruling<ShareRequest> ask(ShareRequest request) {
        return RequestRules.ask(request, ShareFixtures.by(TIANYUAN, Role.OFFICER), TREE, LAWS);
    }

    private static Ruling.Refused<ShareRequest> refused(ShareRequest request) {
        assertThat(ask(request)).isInstanceOf(Ruling.Refused.class);
        return (Ruling.Refused<ShareRequest>) ask(request);
    }
}
