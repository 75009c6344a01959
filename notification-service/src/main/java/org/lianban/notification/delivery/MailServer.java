package org.lianban.notification.delivery;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.notification.setting.MailLanguage;

/**
 * Hands mails to the mail server by the client that quarkus-mailer brings. Each mail has a client,
 * and so a connection, of its own: the pool behind {@code Mailer} has no idle timeout, and a server
 * that hangs would keep its places for ever.
 */
@ApplicationScoped
class MailServer {
    // One plain address, and no character that could begin another header or recipient.
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,189}");
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    private final Vertx vertx;
    private final MailTexts texts;
    private final DeliveryConfig.Mails config;

    MailServer(Vertx vertx, MailTexts texts, DeliveryConfig config) {
        this.vertx = vertx;
        this.texts = texts;
        this.config = config.mail();
    }

    Mailing send(Digest digest, String address, MailLanguage language) {
        if (!ADDRESS.matcher(address).matches()) {
            return new Mailing.Refused(MailFailure.ADDRESS_INVALID);
        }
        MailClient client = MailClient.create(vertx, connection());
        try {
            client.sendMail(message(digest, address, language))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
            return new Mailing.Accepted();
        } catch (ExecutionException e) {
            return mailing(e.getCause());
        } catch (TimeoutException e) {
            return new Mailing.Later(MailFailure.SERVER_SLOW, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Mailing.Later(MailFailure.SERVER_SLOW, "interrupted");
        } finally {
            client.close();
        }
    }

    // A server that knows us not, or sends everything back for a while, says 5xx as well: given up
    // is only what is refused for this recipient or this mail.
    private static Mailing mailing(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> new Mailing.Later(MailFailure.SERVER_AWAY, "");
            case SMTPException refused when isAt(refused, "recipient address not accepted") ->
                    new Mailing.Refused(MailFailure.RECIPIENT_REFUSED, reply(refused));
            case SMTPException refused when isAt(refused, "sending data failed") ->
                    new Mailing.Refused(MailFailure.MAIL_REFUSED, reply(refused));
            case SMTPException other -> new Mailing.Later(MailFailure.SERVER_REFUSES, reply(other));
            case Throwable away ->
                    new Mailing.Later(
                            MailFailure.SERVER_AWAY, oneLine(String.valueOf(away.getMessage())));
        };
    }

    private static boolean isAt(SMTPException refused, String step) {
        return refused.isPermanent() && String.valueOf(refused.getMessage()).startsWith(step);
    }

    private static String reply(SMTPException refused) {
        return refused.getReplyCode() + " " + oneLine(refused.getReplyMessage());
    }

    private MailMessage message(Digest digest, String address, MailLanguage language) {
        MailMessage message =
                new MailMessage(
                        config.from(),
                        address,
                        texts.subject(language, digest.unread()),
                        texts.body(language, digest.unread()));
        message.setHeaders(
                MultiMap.caseInsensitiveMultiMap()
                        // The same however often it is sent: a reader's programme shows it once.
                        .add("Message-ID", "<" + digest.id() + "@" + config.domain() + ">")
                        .add("Auto-Submitted", "auto-generated"));
        return message;
    }

    private MailConfig connection() {
        MailConfig connection =
                new MailConfig(config.host(), config.port(), config.startTls(), LoginOption.NONE);
        config.username()
                .ifPresent(
                        name ->
                                connection
                                        .setLogin(LoginOption.REQUIRED)
                                        .setUsername(name)
                                        .setPassword(config.password().orElse("")));
        connection.setKeepAlive(false);
        connection.setPipelining(false);
        connection.setMaxPoolSize(1);
        connection.setConnectTimeout(Math.toIntExact(TO_CONNECT.toMillis()));
        connection.setIdleTimeout(Math.toIntExact(config.patience().toMillis()));
        connection.setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        return connection;
    }

    // What a server says goes into a log line, and nowhere else.
    private static String oneLine(String said) {
        String line = said.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > 200 ? line.substring(0, 200) : line;
    }
}
