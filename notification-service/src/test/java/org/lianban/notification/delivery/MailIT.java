package org.lianban.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.lianban.notification.Scene.PATIENCE;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.PersonId;
import org.lianban.notification.As;
import org.lianban.notification.RealParts;
import org.lianban.notification.Scene;
import org.lianban.notification.ledger.LedgerRows;
import org.lianban.notification.notice.Unread;
import org.lianban.notification.setting.MailLanguage;

/** Mails by a real SMTP server that comes and goes. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(MailParts.class)
class MailIT {
    private final GreenMail server = new GreenMail(atItsPort());
    private final Scene scene = Scene.told();
    private final String address = "unit-" + UUID.randomUUID() + "@lianban.example";

    @Inject MailServer mails;
    @Inject LedgerRows rows;

    // The machine may be busy: its own two seconds to start are no promise of ours.
    private static ServerSetup atItsPort() {
        var setup = new ServerSetup(MailParts.PORT, "127.0.0.1", "smtp");
        setup.setServerStartupTimeout(PATIENCE.toMillis());
        return setup;
    }

    @AfterEach
    void no_server() {
        server.stop();
    }

    @Test
    void news_of_a_window_go_together_in_one_mail_that_says_nothing_of_the_matter()
            throws MessagingException {
        // Given
        server.start();
        enrol(address);
        // When
        scene.publish(scene.lead());
        // Then
        await().atMost(PATIENCE).until(() -> mails().size() == 1);
        MimeMessage mail = mails().getFirst();
        String text = GreenMailUtil.getWholeMessage(mail) + GreenMailUtil.getBody(mail);
        assertThat(mail.getSubject()).isEqualTo("联办：未读通知中需要您办理 1 条，供知悉 0 条");
        assertThat(content(mail))
                .contains("您在联办有 1 条未读通知：")
                .contains("http://127.0.0.1:8080/notices");
        assertThat(scene.unread("from-unit")).isEqualTo(1);
        assertThat(text + content(mail) + mail.getSubject())
                .doesNotContain(Scene.TITLE)
                .doesNotContain(scene.number)
                .doesNotContain(scene.matter.toString());
        assertThat(mail.getMessageID()).endsWith("@lianban.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        awaitMail("SENT");
    }

    @Test
    void while_the_server_is_away_mails_wait_and_then_each_goes_once() {
        // Given
        enrol(address);
        scene.publish(scene.lead());
        scene.awaitNotice("from-unit", "LeadRegistered");
        awaitMail("PLANNED");
        // When
        server.start();
        // Then
        awaitMail("SENT");
        assertThat(mails()).hasSize(1);
        // When it goes away and comes again
        server.stop();
        scene.publish(scene.issued());
        String officer = "officer-" + address;
        scene.publish(scene.reachable("to-liaison", scene.to, officer, "LIAISON"));
        scene.awaitNotice("to-liaison", "TransferIssued");
        server.start();
        // Then what was sent is not sent again
        await().atMost(PATIENCE).until(() -> to(officer).size() == 1);
        assertThat(mails().stream().map(MailIT::id)).doesNotHaveDuplicates();
    }

    @Test
    void a_server_that_says_nothing_is_given_up_in_time_and_tried_again() {
        enrol(address);
        try (StubbornServer silent = StubbornServer.silent(MailParts.PORT)) {
            scene.publish(scene.lead());
            await().atMost(PATIENCE).until(() -> silent.callers.get() >= 3);
            // The list does not wait for the mail.
            scene.awaitNotice("from-unit", "LeadRegistered");
        }
        server.start();
        awaitMail("SENT");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whom_the_server_does_not_know_is_given_up_and_that_is_shown() {
        enrol(address);
        try (StubbornServer _ = StubbornServer.knowingNobody(MailParts.PORT)) {
            scene.publish(scene.lead());
            awaitMail("FAILED");
            // Why, in our own words: the server's name people and machines.
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () ->
                                    status().then()
                                            .statusCode(200)
                                            .body("mail.givenUp", greaterThanOrEqualTo(1))
                                            .body(
                                                    "mail.lastFailure",
                                                    equalTo("RECIPIENT_REFUSED")));
            assertThat(status().asString())
                    .doesNotContain(StubbornServer.REPLY)
                    .doesNotContain(address);
        }
        assertThat(rows.failed(scene.matter, "RECIPIENT_REFUSED")).isEqualTo(1);
        scene.awaitNotice("from-unit", "LeadRegistered");
    }

    @Test
    void who_lost_sight_of_all_that_a_waiting_mail_was_of_gets_no_mail() {
        // Given
        enrol(address);
        scene.publish(scene.lead());
        awaitMail("PLANNED");
        // When
        scene.publish(scene.recalledTo(scene.to));
        // Then
        await().atMost(PATIENCE).until(() -> rows.failed(scene.matter, "OUT_OF_SIGHT") == 1);
        // When the server comes, and another mail goes after it would have gone
        server.start();
        Scene other = scene.another();
        other.publish(other.lead());
        // Then that is the only one
        await().atMost(PATIENCE).until(() -> mails().size() == 1);
        assertThat(rows.in(scene.matter, "WITHHELD")).isEqualTo(1);
        assertThat(rows.in(other.matter, "WITHHELD")).isZero();
    }

    @Test
    void what_was_opened_before_the_mail_went_is_in_no_mail() {
        // Given
        enrol(address);
        scene.publish(scene.lead());
        awaitMail("PLANNED");
        String notice = scene.awaitNotice("from-unit", "LeadRegistered");
        // When
        scene.open("from-unit", notice).then().statusCode(200);
        // Then
        awaitMail("WITHHELD");
        assertThat(rows.failed(scene.matter, "NO_LONGER_UNREAD")).isEqualTo(1);
        // When the server comes, and another mail goes after it would have gone
        server.start();
        Scene other = scene.another();
        other.publish(other.lead());
        // Then that is the only one
        await().atMost(PATIENCE).until(() -> mails().size() == 1);
    }

    @Test
    void who_switched_mails_off_gets_none_and_who_wants_english_gets_english()
            throws MessagingException {
        // Given
        server.start();
        enrol(address);
        String off = "off-" + address;
        scene.publish(scene.reachable("off", scene.from, off, "UNIT_HEAD"));
        await().atMost(PATIENCE).until(() -> change("off", "{\"mail\": \"NONE\"}") == 200);
        await().atMost(PATIENCE)
                .until(
                        () ->
                                change("from-unit", "{\"mail\": \"DIGEST\", \"language\": \"en\"}")
                                        == 200);
        // When
        scene.publish(scene.lead());
        // Then
        await().atMost(PATIENCE).until(() -> mails().size() == 1);
        assertThat(mails().getFirst().getSubject())
                .isEqualTo("Lianban: unread notices – waiting for you: 1, for information: 0");
        assertThat(to(off)).isEmpty();
        scene.awaitNotice("off", "LeadRegistered");
    }

    @Test
    void a_mail_says_how_many_wait_for_an_act_and_sent_again_has_the_same_message_id()
            throws MessagingException {
        // Given
        server.start();
        Digest digest =
                new Digest(UUID.randomUUID(), new PersonId(UUID.randomUUID()), new Unread(12, 452));
        // When
        assertThat(mails.send(digest, address, MailLanguage.ZH)).isEqualTo(new Mailing.Accepted());
        assertThat(mails.send(digest, address, MailLanguage.ZH)).isEqualTo(new Mailing.Accepted());
        // Then
        assertThat(content(mails().get(0)))
                .contains("464 条未读通知")
                .contains("需要您办理 12 条")
                .contains("供知悉 452 条");
        assertThat(mails().get(0).getMessageID())
                .isEqualTo("<" + digest.id() + "@lianban.example>")
                .isEqualTo(mails().get(1).getMessageID());
    }

    @Test
    void an_address_that_would_say_more_than_an_address_is_not_written_to() {
        server.start();
        Digest digest =
                new Digest(UUID.randomUUID(), new PersonId(UUID.randomUUID()), new Unread(1, 0));
        Stream.of("a@b.example\r\nBcc: c@d.example", "a@b.example,c@d.example", "", "x")
                .forEach(
                        bad ->
                                assertThat(mails.send(digest, bad, MailLanguage.ZH))
                                        .isEqualTo(
                                                new Mailing.Refused(MailFailure.ADDRESS_INVALID)));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private void enrol(String email) {
        scene.publish(scene.reachable("from-unit", scene.from, email, "UNIT_HEAD"));
        await().atMost(PATIENCE)
                .until(
                        () ->
                                email.equals(
                                        As.account(scene.account("from-unit"))
                                                .get("/api/v1/notices/settings")
                                                .path("email")));
    }

    private Response status() {
        return As.account(scene.account("from-keeper")).get("/api/v1/notices/status");
    }

    private int change(String name, String body) {
        return As.account(scene.account(name))
                .body(body)
                .put("/api/v1/notices/settings")
                .statusCode();
    }

    private void awaitMail(String state) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                As.account(scene.account("from-unit"))
                                        .get("/api/v1/notices/told?matter=" + scene.matter)
                                        .then()
                                        .body(
                                                "items[-1].people.find { it.mail != null }.mail.state",
                                                equalTo(state)));
    }

    private List<MimeMessage> mails() {
        return to(address);
    }

    private List<MimeMessage> to(String recipient) {
        return Stream.of(server.getReceivedMessages())
                .filter(mail -> recipients(mail).contains(recipient))
                .toList();
    }

    private static List<String> recipients(MimeMessage mail) {
        try {
            return Stream.of(mail.getRecipients(Message.RecipientType.TO))
                    .map(Object::toString)
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(MimeMessage mail) {
        try {
            return String.valueOf(mail.getContent());
        } catch (java.io.IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
