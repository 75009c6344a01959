package org.lianban.casework.office;

import static org.lianban.kernel.counter.Fields.optionalText;
import static org.lianban.kernel.counter.Fields.text;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Certificate;
import org.lianban.casework.office.domain.Naming;
import org.lianban.casework.office.domain.PeopleCommand;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** Bodies of the administrators' commands as they come in; each becomes a command. */
final class PeopleRequest {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PAPER = 200;
    private static final int LONGEST_ACCOUNT = 255;
    // As the sign-in writes it: no blanks, no capitals.
    private static final Pattern ACCOUNT = Pattern.compile("[^\\s\\p{Cntrl}/]+");

    private PeopleRequest() {}

    record Onboarding(
            String account,
            String office,
            String label,
            @Nullable String labelEn,
            @Nullable String email) {
        PeopleCommand.Onboard checked() {
            String name = text("/account", account, LONGEST_ACCOUNT).toLowerCase(Locale.ROOT);
            require(ACCOUNT.matcher(name).matches(), "/account");
            String address = optionalText("/email", email, LONGEST_ACCOUNT);
            require(address == null || Person.isAddress(address), "/email");
            return new PeopleCommand.Onboard(
                    new PersonId(Generators.timeBasedEpochGenerator().generate()),
                    read(office),
                    new Naming(
                            name,
                            text("/label", label, LONGEST_NAME),
                            optionalText("/labelEn", labelEn, LONGEST_NAME),
                            address));
        }
    }

    record Granting(Role role, @Nullable LocalDate from, @Nullable LocalDate to, String paper) {
        PeopleCommand checked() {
            return new PeopleCommand.GrantRole(
                    role, from, to, text("/paper", paper, LONGEST_PAPER));
        }
    }

    record Acting(Role role, UUID actingFor, LocalDate from, LocalDate to, String paper) {
        PeopleCommand checked() {
            return new PeopleCommand.GrantActing(
                    role,
                    new PersonId(actingFor),
                    from,
                    to,
                    text("/paper", paper, LONGEST_PAPER),
                    null);
        }
    }

    record RoleEnding(Role role, String paper) {
        PeopleCommand checked() {
            return new PeopleCommand.EndRole(role, text("/paper", paper, LONGEST_PAPER));
        }
    }

    record Certifying(String number, LocalDate validFrom, LocalDate validTo) {
        PeopleCommand checked() {
            return new PeopleCommand.EnterCertificate(
                    new Certificate(text("/number", number, LONGEST_NAME), validFrom, validTo));
        }
    }

    record CertificateEnding(String number, LocalDate on, String reason) {
        PeopleCommand checked() {
            return new PeopleCommand.EndCertificate(
                    text("/number", number, LONGEST_NAME),
                    on,
                    text("/reason", reason, LONGEST_PAPER));
        }
    }

    record Moving(String office, String paper) {
        PeopleCommand checked() {
            return new PeopleCommand.Move(read(office), text("/paper", paper, LONGEST_PAPER));
        }
    }

    record Leaving(String reason) {
        PeopleCommand checked() {
            return new PeopleCommand.Deactivate(text("/reason", reason, LONGEST_PAPER));
        }
    }

    record Returning(String reason) {
        PeopleCommand checked() {
            return new PeopleCommand.Reactivate(text("/reason", reason, LONGEST_PAPER));
        }
    }

    private static OfficeId read(@Nullable String office) {
        String id = text("/office", office, LONGEST_NAME);
        try {
            return OfficeId.of(id);
        } catch (IllegalArgumentException e) {
            throw malformed("/office");
        }
    }

    private static void require(boolean isWellFormed, String pointer) {
        if (!isWellFormed) {
            throw malformed(pointer);
        }
    }

    private static RefusedException malformed(String pointer) {
        return new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
    }
}
