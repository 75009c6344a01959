package org.lianban.casework.lead;

import static org.lianban.casework.party.PlainTexts.line;
import static org.lianban.casework.party.PlainTexts.optionalText;
import static org.lianban.casework.party.PlainTexts.text;
import static org.lianban.kernel.counter.Fields.list;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.ActPeriod;
import org.lianban.casework.lead.domain.LeadContent;
import org.lianban.casework.lead.domain.LeadOrigin;
import org.lianban.casework.lead.domain.LeadSource;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.PartyRefusal;
import org.lianban.casework.party.domain.RightType;
import org.lianban.casework.party.domain.WrittenIdentity;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** Body of a registration as it comes in. */
record RegistrationRequest(
        String title,
        String content,
        LeadSource source,
        @Nullable OriginRequest origin,
        BreachType breach,
        String placeOfAct,
        @Nullable String placeOfBusiness,
        @Nullable LocalDate actFrom,
        @Nullable LocalDate actTo,
        @Nullable Boolean continuing,
        LocalDate foundOn,
        @Nullable List<SuspectRequest> suspects,
        @Nullable List<RightRequest> rights,
        @Nullable InformantRequest informant) {
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_CONTENT = 10_000;
    static final int LONGEST_DIVISION = 12;
    static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_DETAIL = 2000;
    private static final int MOST_PARTIES = 50;

    /**
     * @param identityNumber of a natural person; never written out again, so that not even the
     *     fingerprint of the request is made from it
     */
    record SuspectRequest(
            PartyKind kind,
            String name,
            @Nullable String identifier,
            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
                    @Nullable String identityNumber) {
        Registration.Suspect checked(String place) {
            if (kind == PartyKind.PERSON) {
                refuse(
                        Fields.optionalText(place + "/identifier", identifier, LONGEST_NUMBER),
                        PartyRefusal.PERSON_IDENTIFIER_PROTECTED,
                        place + "/identifier");
            }
            @Nullable String number =
                    Fields.optionalText(place + "/identityNumber", identityNumber, LONGEST_NUMBER);
            if (kind != PartyKind.PERSON) {
                refuse(number, PartyRefusal.IDENTITY_OF_PERSONS_ONLY, place + "/identityNumber");
            }
            return new Registration.Suspect(
                    kind,
                    text(place + "/name", name, LONGEST_NAME),
                    optionalText(place + "/identifier", identifier, LONGEST_NUMBER),
                    number == null ? null : new WrittenIdentity(number));
        }

        private static void refuse(@Nullable String given, PartyRefusal refusal, String pointer) {
            if (given != null) {
                throw new RefusedException(refusal, Map.of("pointer", pointer));
            }
        }

        @Override
        public String toString() {
            return "SuspectRequest[protected]";
        }
    }

    record RightRequest(
            RightType type,
            @Nullable String number,
            String name,
            @Nullable Integer trademarkClass) {}

    record OriginRequest(
            @Nullable String body,
            @Nullable String paperNumber,
            @Nullable LocalDate paperDay,
            @Nullable String detail) {
        LeadOrigin checked() {
            return new LeadOrigin(
                    optionalText("/origin/body", body, LONGEST_NAME),
                    optionalText("/origin/paperNumber", paperNumber, LONGEST_NUMBER),
                    paperDay,
                    optionalText("/origin/detail", detail, LONGEST_DETAIL));
        }
    }

    record InformantRequest(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String idNumber,
            @Nullable Boolean anonymous) {
        Informant checked() {
            return new Informant(
                    Fields.optionalText("/informant/name", name, LONGEST_NAME),
                    Fields.optionalText("/informant/phone", phone, LONGEST_NUMBER),
                    Fields.optionalText("/informant/address", address, 500),
                    Fields.optionalText("/informant/idNumber", idNumber, LONGEST_NUMBER),
                    Boolean.TRUE.equals(anonymous));
        }

        @Override
        public String toString() {
            return "InformantRequest[protected]";
        }
    }

    Registration checked() {
        LeadContent checked =
                new LeadContent(
                        line("/title", title, LONGEST_TITLE),
                        text("/content", content, LONGEST_CONTENT),
                        source,
                        origin == null ? LeadOrigin.NONE : origin.checked(),
                        breach,
                        text("/placeOfAct", placeOfAct, LONGEST_DIVISION),
                        optionalText("/placeOfBusiness", placeOfBusiness, LONGEST_DIVISION),
                        new ActPeriod(actFrom, actTo, Boolean.TRUE.equals(continuing)),
                        foundOn,
                        null);
        @Nullable Informant told = informant == null ? null : informant.checked();
        Registration registration =
                new Registration(checked, suspects(suspects), rights(rights), told);
        if (told != null) {
            new SealedWords(told).refuseIn(registration);
        }
        return registration;
    }

    static List<Registration.Suspect> suspects(@Nullable List<SuspectRequest> requests) {
        List<Registration.Suspect> suspects = new ArrayList<>();
        for (SuspectRequest request : list("/suspects", requests, MOST_PARTIES)) {
            String place = "/suspects/" + suspects.size();
            suspects.add(request.checked(place));
        }
        return suspects;
    }

    static List<Registration.Right> rights(@Nullable List<RightRequest> requests) {
        List<Registration.Right> rights = new ArrayList<>();
        for (RightRequest request : list("/rights", requests, MOST_PARTIES)) {
            String place = "/rights/" + rights.size();
            rights.add(
                    new Registration.Right(
                            request.type(),
                            number(place + "/number", request.type(), request.number()),
                            text(place + "/name", request.name(), LONGEST_NAME),
                            request.trademarkClass()));
        }
        return rights;
    }

    // A trade secret or a trade name has no number to give.
    static String number(String place, RightType type, @Nullable String written) {
        return switch (type.numberKind()) {
            case PATENT, TRADEMARK, GI_ANNOUNCEMENT -> text(place, written, LONGEST_NUMBER);
            case FREE -> {
                @Nullable String number = optionalText(place, written, LONGEST_NUMBER);
                yield number == null ? "" : number;
            }
        };
    }
}
