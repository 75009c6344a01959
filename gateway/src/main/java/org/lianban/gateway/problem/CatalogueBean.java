package org.lianban.gateway.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lianban.kernel.counter.ProblemCatalogue;

/**
 * The kernel's catalogue, over every module's texts on the class path.
 *
 * <p>Made here by hand because the gateway leaves out all other beans of the kernel: they want a
 * database, a topic or REST resources, and the gateway has none.
 */
final class CatalogueBean {
    @Produces
    @Singleton
    ProblemCatalogue catalogue(ObjectMapper mapper) {
        return new ProblemCatalogue(mapper);
    }
}
