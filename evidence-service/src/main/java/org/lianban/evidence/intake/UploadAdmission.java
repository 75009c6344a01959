package org.lianban.evidence.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.intake.domain.FileClaim;
import org.lianban.evidence.intake.domain.FileNames;
import org.lianban.evidence.intake.domain.FileTypes;
import org.lianban.evidence.intake.domain.IntakeRefusal;
import org.lianban.evidence.item.ItemEntry;
import org.lianban.evidence.item.domain.EvidenceKind;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** Judges an announced file before its first byte. */
@ApplicationScoped
class UploadAdmission {
    private static final String HEX = "[0-9a-f]{64}";
    private static final int LONGEST_NAME = 4000;

    private final UploadStore store;
    private final IntakeConfig config;
    private final ObjectMapper mapper;

    UploadAdmission(UploadStore store, IntakeConfig config, ObjectMapper mapper) {
        this.store = store;
        this.config = config;
        this.mapper = mapper;
    }

    FileClaim file(UploadRequest.FileEntry file, EvidenceKind kind) {
        long length = file.length();
        if (length <= 0) {
            throw refused(IntakeRefusal.EVIDENCE_EMPTY, "/file/length");
        }
        if (length > config.mostFileBytes().asLongValue()) {
            throw refused(IntakeRefusal.EVIDENCE_TOO_LARGE, "/file/length");
        }
        String name = name(file.name());
        String type = Fields.text("/file/mediaType", file.mediaType(), 200);
        if (!FileTypes.mayAnnounce(kind, type, FileNames.extension(name))) {
            throw refused(IntakeRefusal.EVIDENCE_TYPE_REFUSED, "/file/mediaType");
        }
        return new FileClaim(name, length, FileTypes.canonical(type), sha256(file.sha256()));
    }

    /** Refused when too much of the person or his office is under way already. */
    void requireTurn(RosterPerson person) {
        List<Long> open = store.open(person.office(), person.id());
        if (open.get(0) >= config.mostOpenOfOffice() || open.get(1) >= config.mostOpenOfPerson()) {
            throw new RefusedException(IntakeRefusal.UPLOADS_TOO_MANY);
        }
    }

    String written(ItemEntry entry) {
        try {
            return mapper.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read can be written", e);
        }
    }

    ItemEntry read(String written) {
        try {
            return mapper.readValue(written, ItemEntry.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written can be read", e);
        }
    }

    private static String name(String sent) {
        if (sent.length() > LONGEST_NAME) {
            throw refused(IntakeRefusal.EVIDENCE_NAME_REFUSED, "/file/name");
        }
        String name = FileNames.kept(sent);
        if (name == null) {
            throw refused(IntakeRefusal.EVIDENCE_NAME_REFUSED, "/file/name");
        }
        return name;
    }

    private static @Nullable String sha256(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        String digest = sent.strip().toLowerCase(Locale.ROOT);
        if (!digest.matches(HEX)) {
            throw refused(CounterRefusal.MALFORMED, "/file/sha256");
        }
        return digest;
    }

    private static RefusedException refused(
            org.lianban.kernel.counter.Refusal refusal, String pointer) {
        return new RefusedException(refusal, Map.of("pointer", pointer));
    }
}
