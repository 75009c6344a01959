package org.lianban.kernel.counter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.util.function.Function;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.ChallengeId;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.DocumentId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.JointHandlingId;
import org.lianban.kernel.contract.LeadNotificationId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.ProposalId;
import org.lianban.kernel.contract.ShareId;
import org.lianban.kernel.contract.SupervisionId;
import org.lianban.kernel.contract.TransferId;

/** Identifiers are plain strings in JSON; said here, because the contract knows no Jackson. */
public final class PlainIds extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public PlainIds() {
        super("lianban-plain-ids");
        plain(AgencyId.class, AgencyId::of);
        plain(ClockId.class, ClockId::of);
        plain(EvidenceId.class, EvidenceId::of);
        plain(HandlingId.class, HandlingId::of);
        plain(AssistanceId.class, AssistanceId::of);
        plain(JointHandlingId.class, JointHandlingId::of);
        plain(LeadNotificationId.class, LeadNotificationId::of);
        plain(LetterId.class, LetterId::of);
        plain(MatterId.class, MatterId::of);
        plain(SupervisionId.class, SupervisionId::of);
        plain(OfficeId.class, OfficeId::of);
        plain(PartyId.class, PartyId::of);
        plain(PersonId.class, PersonId::of);
        plain(MeasureId.class, MeasureId::of);
        plain(ProposalId.class, ProposalId::of);
        plain(DocumentId.class, DocumentId::of);
        plain(ShareId.class, ShareId::of);
        plain(ChallengeId.class, ChallengeId::of);
        plain(TransferId.class, TransferId::of);
    }

    private <T> void plain(Class<T> type, Function<String, T> parse) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new PlainId<>(type, parse));
    }

    private static final class PlainId<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final transient Function<String, T> parse;

        PlainId(Class<T> type, Function<String, T> parse) {
            super(type);
            this.type = type;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.getValueAsString();
            if (text == null) {
                throw context.wrongTokenException(json, type, json.currentToken(), "not a text");
            }
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException e) {
                throw context.weirdStringException(text, type, "not an identifier");
            }
        }
    }
}
