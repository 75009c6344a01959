package org.lianban.casework.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.LetterRefusal;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Office;

/**
 * A page of a register of letters (文号登记簿), highest numbers first.
 *
 * @param number what was searched for, as letters print it; missing if nothing was
 * @param summary missing where only one letter of another office's register may be seen
 * @param next where the following page begins; missing on the last one
 * @param offices whose registers the caller reads, his own first
 * @param kinds that have numbers
 * @param years in which the office has numbers, latest first
 * @param actions what the caller may do with this register, or why not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LetterRegister")
record RegisterView(
        RegisterOffice office,
        LetterKind kind,
        int year,
        @Nullable String number,
        @Nullable Summary summary,
        List<Entry> items,
        @Nullable String next,
        List<RegisterOffice> offices,
        List<LetterKind> kinds,
        List<Integer> years,
        List<RegisterAction> actions) {
    static final String OPEN_NUMBERS = "open-numbers";
    static final String VOID_NUMBER = "void-number";

    RegisterView {
        items = List.copyOf(items);
        offices = List.copyOf(offices);
        kinds = List.copyOf(kinds);
        years = List.copyOf(years);
        actions = List.copyOf(actions);
    }

    /** An office that keeps a register. */
    @Schema(name = "LetterRegisterOffice")
    record RegisterOffice(String id, String name, String nameEn) {
        static RegisterOffice of(Office office) {
            return new RegisterOffice(office.id().value(), office.name(), office.nameEn());
        }
    }

    /**
     * What the rows themselves say of the register.
     *
     * @param opening the last number used on paper before; 0 if none
     * @param last the last number drawn, or the opening one
     * @param found how many of the numbers after the opening one are there
     * @param complete every number that was drawn is there, and no other
     * @param missing the first of those that are not there, at most twenty
     * @param voided of those that the caller sees
     * @param hidden how many belong to matters that the caller does not see
     * @param nextN the number that the next letter gets
     * @param nextNumber the same as it is printed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LetterRegisterSummary")
    record Summary(
            int opening,
            @Nullable Opening opened,
            int last,
            int found,
            boolean complete,
            List<Integer> missing,
            int voided,
            int hidden,
            int nextN,
            String nextNumber) {
        Summary {
            missing = List.copyOf(missing);
        }
    }

    /** Where a head said that counting begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LetterRegisterOpening")
    record Opening(int lastOnPaper, String reason, LocalDate on, @Nullable PersonLabel by) {}

    /**
     * A number that was drawn; of a matter that the caller does not see nothing but the number.
     *
     * @param shown false if the rest is withheld
     * @param letterId missing of a number that was void from the first
     * @param title of the case or lead as the letter says it
     * @param to whom it goes to, offices, parties and bodies
     * @param signedBy who issued it; missing if it was no person
     * @param servedOn when it was last served; missing while it was not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LetterRegisterEntry")
    record Entry(
            int n,
            String number,
            LetterKind kind,
            boolean shown,
            @Nullable String letterId,
            @Nullable String matterId,
            @Nullable String title,
            List<Addressee> to,
            @Nullable PersonLabel signedBy,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate issuedOn,
            @Schema(enumeration = {"VALID", "VOID"}) @Nullable String state,
            @Nullable String voidReason,
            @Nullable LocalDate voidedOn,
            @Nullable PersonLabel voidedBy) {
        Entry {
            to = List.copyOf(to);
        }

        static Entry withheld(int n, String number, LetterKind kind) {
            return new Entry(
                    n, number, kind, false, null, null, null, List.of(), null, null, null, null,
                    null, null, null);
        }
    }

    /** Something a head may do with his office's register, or why not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LetterRegisterAction")
    record RegisterAction(
            @Schema(enumeration = {OPEN_NUMBERS, VOID_NUMBER}) String name,
            boolean open,
            @Nullable LetterRefusal code,
            @Nullable String reason) {}
}
