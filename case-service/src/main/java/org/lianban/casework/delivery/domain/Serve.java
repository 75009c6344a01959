package org.lianban.casework.delivery.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.LetterId;

/**
 * A letter was served.
 *
 * @param serviceRecord id for the service record
 * @param servedOn may be missing of a publication, whose day is counted
 * @param publishedOn of a publication only
 * @param servers those of the named who are known
 * @param named how many were named
 */
public record Serve(
        LetterId serviceRecord,
        ServiceWay way,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate publishedOn,
        String recipient,
        Map<Detail, String> details,
        List<Person> servers,
        int named) {
    public Serve {
        details = Map.copyOf(details);
        servers = List.copyOf(servers);
    }
}
