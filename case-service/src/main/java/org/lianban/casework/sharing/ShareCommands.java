package org.lianban.casework.sharing;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.PlainTexts;
import org.lianban.casework.sharing.ShareRequestBody.AskBody;
import org.lianban.casework.sharing.ShareRequestBody.ConditionBody;
import org.lianban.casework.sharing.ShareRequestBody.OfferBody;
import org.lianban.casework.sharing.ShareRequestBody.RefuseBody;
import org.lianban.casework.sharing.ShareRequestBody.ShareReasonBody;
import org.lianban.casework.sharing.domain.OfferShare;
import org.lianban.casework.sharing.domain.RequestAnswer;
import org.lianban.casework.sharing.domain.RequestReason;
import org.lianban.casework.sharing.domain.ShareConditions;
import org.lianban.casework.sharing.domain.ShareKind;
import org.lianban.casework.sharing.domain.ShareRequest;
import org.lianban.casework.sharing.domain.ShareRequestId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.ShareId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** Commands with new identifiers (UUIDv7) for what they will bring about. */
@ApplicationScoped
class ShareCommands {
    private static final int MOST_DOCUMENTS = 50;

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    OfferShare offer(OfferBody said) {
        return offer(office("/to", said.to()), conditions("/conditions", said.conditions()), null);
    }

    OfferShare offer(OfficeId to, ShareConditions conditions, @Nullable ShareRequest asked) {
        return new OfferShare(new ShareId(ids.generate()), to, conditions, asked);
    }

    /** As it is asked; what the number names is nobody's question here. */
    ShareRequest request(AskBody said, Caller caller, LocalDate on) {
        return new ShareRequest(
                new ShareRequestId(ids.generate()),
                caller.office(),
                office("/asked", said.asked()),
                PlainTexts.line("/number", said.number(), 100),
                conditions("/conditions", said.conditions()),
                on,
                new RequestAnswer.Waiting());
    }

    RequestReason why(@Nullable RefuseBody body) {
        return constant("/why", Fields.present("", body).why(), RequestReason::valueOf);
    }

    String reason(@Nullable ShareReasonBody body) {
        return PlainTexts.text("/reason", Fields.present("", body).reason(), 1000);
    }

    ShareConditions conditions(String at, ConditionBody said) {
        return new ShareConditions(
                constant(at + "/kind", said.kind(), ShareKind::valueOf),
                PlainTexts.optionalText(at + "/scope", said.scope(), 500),
                said.until(),
                PlainTexts.text(at + "/purpose", said.purpose(), 500),
                Fields.text(at + "/article", said.article(), 64),
                constant(at + "/fieldClass", said.fieldClass(), FieldClass::valueOf),
                PlainTexts.text(at + "/handling", said.handling(), 1000),
                documents(at + "/documents", said.documents(), LetterId::of),
                documents(at + "/evidence", said.evidence(), EvidenceId::of));
    }

    static OfficeId office(String pointer, @Nullable String text) {
        return OfficeId.of(Fields.text(pointer, text, 12));
    }

    private static <T> List<T> documents(
            String pointer, @Nullable List<String> said, Function<String, T> read) {
        return Fields.list(pointer, said, MOST_DOCUMENTS).stream()
                .map(text -> constant(pointer, text, read))
                .distinct()
                .toList();
    }

    private static <T> T constant(String pointer, @Nullable String text, Function<String, T> read) {
        try {
            return read.apply(Fields.text(pointer, text, 64));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
        }
    }
}
