package org.lianban.casework.jurisdiction.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;

/** The 27 offices as they are imported. */
final class Hunan {
    static final OfficeId PROVINCE = OfficeId.of("430000");
    static final OfficeId CHANGSHA = OfficeId.of("430100");
    static final OfficeId ZHUZHOU = OfficeId.of("430200");
    static final OfficeId XIANGTAN = OfficeId.of("430300");
    static final OfficeId YUELU = OfficeId.of("430104");
    static final OfficeId KAIFU = OfficeId.of("430105");
    static final OfficeId YUHUA = OfficeId.of("430111");
    static final OfficeId YUHU = OfficeId.of("430302");

    private Hunan() {}

    static OfficeTree offices() {
        try {
            JsonNode file = new ObjectMapper().readTree(new File("../deploy/data/offices.json"));
            List<Office> offices = new ArrayList<>();
            file.get("offices").forEach(entry -> offices.add(office(entry)));
            return new OfficeTree(offices);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Office office(JsonNode entry) {
        JsonNode superior = entry.get("superior");
        return new Office(
                OfficeId.of(entry.get("id").asText()),
                entry.get("name").asText(),
                entry.get("nameEn").asText(),
                OfficeKind.valueOf(entry.get("kind").asText().toUpperCase(Locale.ROOT)),
                entry.get("documentCode").asText(),
                superior.isNull() ? null : OfficeId.of(superior.asText()),
                entry.get("territory").valueStream().map(JsonNode::asText).toList(),
                entry.get("functions")
                        .valueStream()
                        .map(JsonNode::asText)
                        .map(OfficeFunction::valueOf)
                        .collect(Collectors.toSet()));
    }
}
