package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.kernel.contract.MatterId;

/** The name of the file that a matter's letters are bound in; sight is checked by who asks. */
@ApplicationScoped
class BundleName {
    private final Matters matters;

    BundleName(Matters matters) {
        this.matters = matters;
    }

    /** Header values are ASCII (RFC 6266, RFC 8187); old readers get the matter's id. */
    @Transactional
    String disposition(MatterId matter) {
        String number =
                matters.find(matter)
                        .filter(file -> !file.handlings().isEmpty())
                        .map(MatterFile::writing)
                        .map(writing -> " " + writing.number())
                        .orElse("");
        String coded =
                URLEncoder.encode("案件文书" + number, StandardCharsets.UTF_8).replace("+", "%20");
        return "inline; filename=\"letters-%s.pdf\"; filename*=UTF-8''%s.pdf"
                .formatted(matter, coded);
    }
}
