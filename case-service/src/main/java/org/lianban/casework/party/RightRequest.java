package org.lianban.casework.party;

import static org.lianban.casework.party.PlainTexts.optionalText;
import static org.lianban.casework.party.PlainTexts.text;
import static org.lianban.kernel.counter.Fields.list;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.Renewal;
import org.lianban.casework.party.domain.RightContact;
import org.lianban.casework.party.domain.RightSaid;
import org.lianban.casework.party.domain.RightType;
import org.lianban.casework.party.domain.RightValidity;

/** What was read in the register, as it comes in. */
@Schema(name = "RightSaid")
record RightRequest(
        RightType type,
        String number,
        String name,
        @Nullable List<Integer> classes,
        String holder,
        @Nullable String holderCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Renewal renewal,
        LocalDate checkedOn,
        String source,
        @Nullable ContactRequest contact,
        @Nullable String genuine,
        @Nullable String fake) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TEXT = 4000;
    private static final int ALL_CLASSES = 45;

    /** The telephone is never written out again, not even for the request's fingerprint. */
    @Schema(name = "RightContactSaid")
    record ContactRequest(
            @Nullable String name,
            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable String telephone,
            @Nullable String address) {
        RightContact checked() {
            return new RightContact(
                    optionalText("/contact/name", name, LONGEST_NAME),
                    optionalText("/contact/telephone", telephone, LONGEST_NUMBER),
                    optionalText("/contact/address", address, 500));
        }

        @Override
        public String toString() {
            return "ContactRequest[protected]";
        }
    }

    RightSaid checked() {
        return new RightSaid(
                type,
                text("/number", number, LONGEST_NUMBER),
                text("/name", name, LONGEST_NAME),
                list("/classes", classes, ALL_CLASSES),
                text("/holder", holder, LONGEST_NAME),
                optionalText("/holderCode", holderCode, LONGEST_NUMBER),
                new RightValidity(
                        validFrom, validTo, renewal == null ? Renewal.UNKNOWN : renewal, checkedOn),
                text("/source", source, LONGEST_NAME),
                contact == null ? new RightContact(null, null, null) : contact.checked(),
                optionalText("/genuine", genuine, LONGEST_TEXT),
                optionalText("/fake", fake, LONGEST_TEXT));
    }
}
