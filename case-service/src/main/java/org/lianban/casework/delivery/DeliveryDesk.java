package org.lianban.casework.delivery;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lianban.casework.delivery.DeliveryCounter.Asked;
import org.lianban.casework.delivery.DeliveryRequest.Printed;
import org.lianban.casework.delivery.DeliveryRequest.Said;
import org.lianban.casework.delivery.domain.Delivery;
import org.lianban.casework.delivery.domain.DeliveryRules;
import org.lianban.casework.delivery.domain.Printing;
import org.lianban.casework.delivery.domain.Scan;
import org.lianban.casework.delivery.domain.ScanId;
import org.lianban.casework.delivery.domain.Serve;
import org.lianban.casework.delivery.domain.Situation;
import org.lianban.casework.matter.Matters;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Ruling;

/** The commands on a letter's delivery: lock the matter, decide, save; one transaction each. */
@ApplicationScoped
class DeliveryDesk {
    private final Matters matters;
    private final DeliverySurroundings surroundings;
    private final DeliveryStore store;
    private final ScanStore scans;

    DeliveryDesk(
            Matters matters,
            DeliverySurroundings surroundings,
            DeliveryStore store,
            ScanStore scans) {
        this.matters = matters;
        this.surroundings = surroundings;
        this.store = store;
        this.scans = scans;
    }

    /**
     * @param seen version of the matter
     */
    @Transactional
    Ruling<Delivery> serve(Asked asked, long seen, Said said) {
        Situation situation = locked(asked, seen);
        Serve command =
                new Serve(
                        new LetterId(Generators.timeBasedEpochGenerator().generate()),
                        said.way(),
                        said.servedOn(),
                        said.publishedOn(),
                        said.recipient(),
                        said.details(),
                        surroundings.persons(said.servers()),
                        said.servers().size());
        Ruling<Delivery> ruling = DeliveryRules.serve(command, situation);
        switch (ruling) {
            case Ruling.Made<Delivery> made -> {
                // The record is a letter: it is issued first.
                matters.settle(situation.letter().matter(), made, situation.now());
                store.insert(made.next(), situation.now());
            }
            case Ruling.Refused<Delivery> _ -> {}
        }
        return ruling;
    }

    /**
     * @param seen version of the matter
     */
    @Transactional
    Ruling<Scan> scan(Asked asked, long seen, Scan.Of of, SentScan sent) {
        Situation situation = locked(asked, seen);
        Scan scan =
                new Scan(
                        new ScanId(Generators.timeBasedEpochGenerator().generate()),
                        asked.letter(),
                        of,
                        sent.format(),
                        sent.size(),
                        sent.sha256(),
                        sent.sm3(),
                        asked.caller().person(),
                        situation.now().at());
        Ruling<Scan> ruling =
                DeliveryRules.scan(scan, scans.digests(asked.letter(), of), situation);
        switch (ruling) {
            case Ruling.Made<Scan> made -> {
                scans.insert(made.next(), sent, situation.now());
                matters.settle(situation.letter().matter(), made, situation.now());
            }
            case Ruling.Refused<Scan> _ -> {}
        }
        return ruling;
    }

    // A line of a log: it changes nothing that somebody could have seen otherwise.
    @Transactional
    Ruling<Printing> print(Asked asked, Printed printed) {
        Situation situation =
                surroundings.situation(surroundings.letter(asked.letter()), asked.caller());
        Printing printing =
                new Printing(
                        asked.letter(),
                        printed.copies(),
                        printed.purpose(),
                        asked.caller().person(),
                        situation.now().at());
        Ruling<Printing> ruling = DeliveryRules.print(printing, situation);
        switch (ruling) {
            case Ruling.Made<Printing> made -> store.insert(made.next(), situation.now());
            case Ruling.Refused<Printing> _ -> {}
        }
        return ruling;
    }

    // Whether it is valid is read under the matter's lock: it may have been made void meanwhile.
    private Situation locked(Asked asked, long seen) {
        long version = matters.lock(surroundings.letter(asked.letter()).matter()).version();
        Preconditions.matterUnchanged(seen, version);
        return surroundings.situation(surroundings.letter(asked.letter()), asked.caller());
    }
}
