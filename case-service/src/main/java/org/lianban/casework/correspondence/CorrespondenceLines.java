package org.lianban.casework.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.deadline.ClockReading;
import org.lianban.casework.deadline.ClockReadings;
import org.lianban.casework.deadline.domain.ClockState;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.letter.Letters;
import org.lianban.casework.letter.domain.IssuedLetter;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CallerLanguage;

/** What is named beside something that one office wrote another. */
@ApplicationScoped
public class CorrespondenceLines {
    private final Offices offices;
    private final Matters matters;
    private final Grants grants;
    private final ClockReadings clocks;
    private final Letters letters;
    private final CallerLanguage language;

    CorrespondenceLines(
            Offices offices,
            Matters matters,
            Grants grants,
            ClockReadings clocks,
            Letters letters,
            CallerLanguage language) {
        this.offices = offices;
        this.matters = matters;
        this.grants = grants;
        this.clocks = clocks;
        this.letters = letters;
        this.language = language;
    }

    public OfficeLine office(OfficeId id) {
        return new OfficeLine(id.value(), offices.tree().office(id).name());
    }

    /** Null to whoever does not see the matter. */
    public @Nullable MatterLine matter(MatterId id, Caller caller) {
        if (!grants.sees(caller, id)) {
            return null;
        }
        MatterFile matter = matters.find(id).orElseThrow();
        return new MatterLine(id.toString(), matter.writing().number(), matter.title());
    }

    /** Null of a letter that has none. */
    public @Nullable String number(LetterId letter) {
        return letters.find(letter).map(IssuedLetter::number).orElse(null);
    }

    /** The limit that runs about any of these; null where none does. */
    public @Nullable DueLine due(MatterId matter, Subject... subjects) {
        return running(matter, Set.of(subjects))
                .map(
                        reading ->
                                new DueLine(
                                        reading.deadline().rule(),
                                        reading.deadline().end().due(),
                                        reading.deadline().end().provisional(),
                                        reading.chip(),
                                        reading.text()))
                .orElse(null);
    }

    private Optional<ClockReading> running(MatterId matter, Set<Subject> subjects) {
        return clocks.ofMatter(matter, language.locale()).stream()
                .filter(reading -> subjects.contains(reading.deadline().subject()))
                .filter(reading -> reading.state() != ClockState.ENDED)
                .findFirst();
    }
}
