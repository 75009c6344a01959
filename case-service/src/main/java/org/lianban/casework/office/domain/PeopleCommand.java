package org.lianban.casework.office.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** What an administrator asks for. */
public sealed interface PeopleCommand {
    PeopleAct act();

    /** What was said, for the log. */
    Map<String, String> said();

    /** A person is bound to an account of the sign-in. */
    record Onboard(PersonId id, OfficeId office, Naming naming) implements PeopleCommand {
        @Override
        public PeopleAct act() {
            return PeopleAct.ONBOARD;
        }

        @Override
        public Map<String, String> said() {
            Map<String, String> said = new LinkedHashMap<>();
            said.put("account", naming.account());
            said.put("label", naming.label());
            String english = naming.labelInEnglish();
            if (english != null) {
                said.put("labelEn", english);
            }
            said.put("office", office.value());
            String email = naming.email();
            if (email != null) {
                said.put("email", email);
            }
            return said;
        }
    }

    /** A role by a paper of appointment. */
    record GrantRole(Role role, @Nullable LocalDate from, @Nullable LocalDate to, String paper)
            implements PeopleCommand {
        @Override
        public PeopleAct act() {
            return PeopleAct.GRANT_ROLE;
        }

        @Override
        public Map<String, String> said() {
            Map<String, String> said = new LinkedHashMap<>();
            said.put("role", role.name());
            said.put("paper", paper);
            if (from != null) {
                said.put("from", from.toString());
            }
            if (to != null) {
                said.put("to", to.toString());
            }
            return said;
        }
    }

    /**
     * He acts for a colleague (代理), in a role of that colleague and for days that are said.
     *
     * @param to the last day
     * @param paper number of the decision
     * @param called what the colleague is called, for the log
     */
    record GrantActing(
            Role role,
            PersonId actingFor,
            LocalDate from,
            LocalDate to,
            String paper,
            @Nullable String called)
            implements PeopleCommand {
        public GrantActing called(String label) {
            return new GrantActing(role, actingFor, from, to, paper, label);
        }

        @Override
        public PeopleAct act() {
            return PeopleAct.GRANT_ACTING;
        }

        @Override
        public Map<String, String> said() {
            Map<String, String> said = new LinkedHashMap<>();
            said.put("role", role.name());
            said.put("actingFor", called == null ? actingFor.toString() : called);
            said.put("paper", paper);
            said.put("from", from.toString());
            said.put("to", to.toString());
            return said;
        }
    }

    /** A role is taken away, at once. */
    record EndRole(Role role, String paper) implements PeopleCommand {
        @Override
        public PeopleAct act() {
            return PeopleAct.END_ROLE;
        }

        @Override
        public Map<String, String> said() {
            return Map.of("role", role.name(), "paper", paper);
        }
    }

    /** An enforcement certificate was issued to him. */
    record EnterCertificate(Certificate certificate) implements PeopleCommand {
        @Override
        public PeopleAct act() {
            return PeopleAct.ENTER_CERTIFICATE;
        }

        @Override
        public Map<String, String> said() {
            return Map.of(
                    "number", certificate.number(),
                    "from", certificate.validFrom().toString(),
                    "to", certificate.validTo().toString());
        }
    }

    /**
     * A certificate was withdrawn before its last day.
     *
     * @param on the first day on which it is no longer valid
     */
    record EndCertificate(String number, LocalDate on, String reason) implements PeopleCommand {
        @Override
        public PeopleAct act() {
            return PeopleAct.END_CERTIFICATE;
        }

        @Override
        public Map<String, String> said() {
            return Map.of("number", number, "on", on.toString(), "reason", reason);
        }
    }

    /** He works for another office now. */
    record Move(OfficeId to, String paper) implements PeopleCommand {
        @Override
        public PeopleAct act() {
            return PeopleAct.MOVE;
        }

        @Override
        public Map<String, String> said() {
            return Map.of("office", to.value(), "paper", paper);
        }
    }

    /** He works here no longer. */
    record Deactivate(String reason) implements PeopleCommand {
        @Override
        public PeopleAct act() {
            return PeopleAct.DEACTIVATE;
        }

        @Override
        public Map<String, String> said() {
            return Map.of("reason", reason);
        }
    }

    /** He works here again, without any role. */
    record Reactivate(String reason) implements PeopleCommand {
        @Override
        public PeopleAct act() {
            return PeopleAct.REACTIVATE;
        }

        @Override
        public Map<String, String> said() {
            return Map.of("reason", reason);
        }
    }
}
