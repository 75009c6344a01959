package org.lianban.casework.delivery.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.PersonId;

/**
 * One service of a letter on one recipient; known by its service record.
 *
 * @param serviceRecord the 送达回证
 * @param servedOn the day that counts by law
 * @param publishedOn of service by publication
 * @param servers who served it, of our people
 * @param entered by whom and when it was entered
 */
public record Delivery(
        LetterId serviceRecord,
        LetterId letter,
        ServiceWay way,
        LocalDate servedOn,
        @Nullable LocalDate publishedOn,
        String recipient,
        Map<Detail, String> details,
        List<PersonId> servers,
        Entered entered) {
    public Delivery {
        details = Map.copyOf(details);
        servers = List.copyOf(servers);
        if ((way == ServiceWay.PUBLICATION) != (publishedOn != null)) {
            throw new IllegalArgumentException("a publication, and nothing else, has its day");
        }
        if (!details.keySet().containsAll(way.required())) {
            throw new IllegalArgumentException(way + " without what it must say");
        }
    }

    /** Where it was handed over or sent to, as views show it. */
    public @Nullable String shownPlace() {
        @Nullable String place = details.get(Detail.PLACE);
        return place == null || way != ServiceWay.ELECTRONIC
                ? place
                : ElectronicAddress.masked(place);
    }

    /** Who entered something, and when. */
    public record Entered(PersonId by, LocalDate on) {}
}
