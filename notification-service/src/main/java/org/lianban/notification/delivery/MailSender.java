package org.lianban.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.lianban.notification.roster.Roster;
import org.lianban.notification.roster.RosterPerson;
import org.lianban.notification.setting.MailSetting;
import org.lianban.notification.setting.MailSettings;
import org.lianban.notification.setting.MailWish;

/** Sends digests, one after the other. The server is asked outside every transaction. */
@ApplicationScoped
class MailSender {
    private static final Logger LOG = Logger.getLogger(MailSender.class);

    private final DigestDesk desk;
    private final Roster roster;
    private final MailSettings settings;
    private final MailServer server;
    private final Loop loop;

    MailSender(
            DigestDesk desk,
            Roster roster,
            MailSettings settings,
            MailServer server,
            DeliveryConfig config) {
        this.desk = desk;
        this.roster = roster;
        this.settings = settings;
        this.server = server;
        this.loop = new Loop("notice-mails", config.mail().poll(), this::send);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    /** After trouble the poll is waited for: a server that is away is not asked for each mail. */
    boolean send() {
        Optional<Digest> taken = desk.take();
        if (taken.isEmpty()) {
            return desk.make() > 0;
        }
        Digest digest = taken.get();
        Mailing mailing = send(digest);
        desk.note(digest, mailing);
        return switch (mailing) {
            case Mailing.Accepted _ -> true;
            case Mailing.Refused refused -> {
                LOG.warnf(
                        "A mail is given up digest=%s cause=%s said=%s",
                        digest.id(), refused.why(), refused.said());
                yield true;
            }
            case Mailing.Later later -> {
                LOG.infof(
                        "A mail has to wait digest=%s cause=%s said=%s",
                        digest.id(), later.why(), later.said());
                yield false;
            }
        };
    }

    // Asked when it goes, not when it was planned: a new address holds, and so does a new wish.
    private Mailing send(Digest digest) {
        MailSetting setting = settings.of(digest.person());
        if (setting.mail() == MailWish.NONE) {
            return new Mailing.Refused(MailFailure.SWITCHED_OFF);
        }
        return roster.byId(digest.person())
                .map(RosterPerson::email)
                .map(address -> server.send(digest, address, setting.language()))
                .orElse(new Mailing.Refused(MailFailure.NO_ADDRESS));
    }
}
