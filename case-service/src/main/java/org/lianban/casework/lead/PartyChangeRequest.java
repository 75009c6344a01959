package org.lianban.casework.lead;

import static org.lianban.casework.lead.RegistrationRequest.LONGEST_NAME;
import static org.lianban.casework.party.PlainTexts.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.PartyRefusal;
import org.lianban.casework.party.domain.PartyRole;
import org.lianban.casework.party.domain.RightType;
import org.lianban.kernel.counter.RefusedException;

/** Bodies of changes of a running matter's parties and rights as they come in. */
final class PartyChangeRequest {
    private static final int LONGEST_REASON = 500;

    private PartyChangeRequest() {}

    /** Another party. */
    @Schema(name = "NewParty")
    record PartyNaming(
            PartyRole role,
            PartyKind kind,
            String name,
            @Nullable String identifier,
            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
                    @Nullable String identityNumber) {
        PartySaid checked() {
            Registration.Suspect party =
                    new RegistrationRequest.SuspectRequest(kind, name, identifier, identityNumber)
                            .checked("");
            return new PartySaid(role, party, false, null);
        }

        @Override
        public String toString() {
            return "PartyNaming[protected]";
        }
    }

    /**
     * What is right instead.
     *
     * @param keepIdentity the sealed number stays that of the person
     */
    @Schema(name = "PartyCorrection")
    record PartyCorrection(
            PartyRole role,
            PartyKind kind,
            String name,
            @Nullable String identifier,
            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable String identityNumber,
            @Nullable Boolean keepIdentity,
            String reason) {
        PartySaid checked() {
            PartySaid said =
                    new PartyNaming(role, kind, name, identifier, identityNumber).checked();
            boolean keep = Boolean.TRUE.equals(keepIdentity) && said.party().identity() == null;
            if (keep && said.party().kind() != PartyKind.PERSON) {
                throw new RefusedException(
                        PartyRefusal.IDENTITY_OF_PERSONS_ONLY, Map.of("pointer", "/keepIdentity"));
            }
            return new PartySaid(said.role(), said.party(), keep, why(reason));
        }

        @Override
        public String toString() {
            return "PartyCorrection[protected]";
        }
    }

    /** Another right. */
    @Schema(name = "RightNaming")
    record RightNaming(
            RightType type,
            @Nullable String number,
            String name,
            @Nullable Integer trademarkClass) {
        RightSaid checked() {
            return new RightSaid(
                    new Registration.Right(
                            type,
                            RegistrationRequest.number("/number", type, number),
                            text("/name", name, LONGEST_NAME),
                            trademarkClass),
                    null);
        }
    }

    /** What is right instead. */
    @Schema(name = "RightCorrection")
    record RightCorrection(
            RightType type,
            @Nullable String number,
            String name,
            @Nullable Integer trademarkClass,
            String reason) {
        RightSaid checked() {
            RightSaid said = new RightNaming(type, number, name, trademarkClass).checked();
            return new RightSaid(said.right(), why(reason));
        }
    }

    /** Why an entry should not have been made. */
    @Schema(name = "PartyWithdrawal")
    record Withdrawal(String reason) {
        String checked() {
            return why(reason);
        }
    }

    /**
     * A party as it was checked.
     *
     * @param reason null where another is named
     */
    record PartySaid(
            PartyRole role,
            Registration.Suspect party,
            boolean keepIdentity,
            @Nullable String reason) {}

    /** A right likewise. */
    record RightSaid(Registration.Right right, @Nullable String reason) {}

    private static String why(@Nullable String reason) {
        return text("/reason", reason, LONGEST_REASON);
    }
}
