package org.lianban.kernel.counter;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The book of laws for whoever cites. */
@ApplicationScoped
class LawShelf {
    private final ObjectMapper mapper;

    LawShelf(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Produces
    @Singleton
    LawBook laws() {
        return LawFile.packaged(mapper);
    }
}
