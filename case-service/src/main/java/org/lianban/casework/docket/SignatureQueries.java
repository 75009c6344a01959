package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.office.domain.Caller;

/** How many letters wait for somebody's signature, 1,000 at most; no clock runs for them. */
@ApplicationScoped
class SignatureQueries {
    private static final String COUNT =
            "select count(*) from (select from docket_letter_to_sign s where s.office_id = ?"
                    + " and s.kind = any (?) and "
                    + Hidden.not("s.matter_id")
                    + " limit 1000) one";

    private final Select select;

    SignatureQueries(Select select) {
        this.select = select;
    }

    @Transactional
    int waitingFor(Caller caller) {
        String[] signed =
                Arrays.stream(LetterKind.values())
                        .filter(kind -> caller.is(kind.form().signer()))
                        .map(Enum::name)
                        .toArray(String[]::new);
        return select.list(
                        COUNT,
                        row -> row.getInt(1),
                        List.of(caller.office().value(), signed, caller.person().value()))
                .getFirst();
    }
}
