package org.lianban.notification.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What a fact's sentence names, as the ledger keeps it. */
@ApplicationScoped
class Particulars {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper mapper;

    Particulars(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Map<String, String> read(String json) {
        try {
            return mapper.readValue(json, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("particulars could not be read", e);
        }
    }
}
