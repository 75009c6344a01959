package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.letter.RegisterQueries.Line;
import org.lianban.casework.letter.RegisterView.Entry;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Outsider;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/** Lines of a register as a caller sees them; of a matter hidden from him the number alone. */
@ApplicationScoped
class RegisterEntries {
    private final Grants grants;
    private final Offices offices;
    private final ActorLabels labels;

    RegisterEntries(Grants grants, Offices offices, ActorLabels labels) {
        this.grants = grants;
        this.offices = offices;
        this.labels = labels;
    }

    List<Entry> seen(RegisterKey key, List<Line> lines, Caller caller) {
        Set<MatterId> matters =
                lines.stream()
                        .map(Line::matter)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Set<MatterId> seen = grants.seenBy(caller.office(), caller.person(), matters);
        DocumentMarks marks = grants.marks(caller, seen);
        // A whole register has few signers and many lines.
        Map<String, @Nullable PersonLabel> signers = new HashMap<>();
        return lines.stream().map(line -> entry(key, line, seen, marks, signers)).toList();
    }

    private Entry entry(
            RegisterKey key,
            Line line,
            Set<MatterId> seen,
            DocumentMarks marks,
            Map<String, @Nullable PersonLabel> signers) {
        MatterId matter = line.matter();
        UUID letter = line.letter();
        boolean isHidden = matter != null && !seen.contains(matter);
        boolean isWithheld = letter != null && marks.withhold(letter);
        if (isHidden || isWithheld) {
            return Entry.withheld(line.n(), line.number(), key.kind());
        }
        VoidLetter voided = line.voided();
        return new Entry(
                line.n(),
                line.number(),
                key.kind(),
                true,
                letter == null ? null : letter.toString(),
                matter == null ? null : matter.toString(),
                line.title(),
                to(line),
                signer(line.issuedBy(), signers),
                line.servedOn(),
                line.issuedOn(),
                line.state(),
                voided == null ? null : voided.reason(),
                voided == null ? null : voided.on(),
                labels.of(voided));
    }

    private List<Addressee> to(Line line) {
        return Stream.concat(
                        line.addressees().stream()
                                .map(office -> new Addressee(office.value(), name(office))),
                        Stream.ofNullable(line.body()).map(body -> new Addressee(null, body)))
                .toList();
    }

    private @Nullable PersonLabel signer(
            @Nullable String actor, Map<String, @Nullable PersonLabel> known) {
        if (actor == null) {
            return null;
        }
        if (!known.containsKey(actor)) {
            known.put(actor, labels.of(actor));
        }
        return known.get(actor);
    }

    private String name(OfficeId office) {
        OfficeTree tree = offices.tree();
        return tree.find(office)
                .map(Office::name)
                .or(() -> tree.outsider(office).map(Outsider::name))
                .orElse(office.value());
    }
}
