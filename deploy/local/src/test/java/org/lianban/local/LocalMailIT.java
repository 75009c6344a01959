package org.lianban.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LocalMailIT {

    @Test
    void what_is_sent_to_an_account_is_read_there_and_nowhere_else(@TempDir Path folder)
            throws IOException {
        // Given
        int port = Loopback.freePort();
        int reading = Loopback.freePort();
        ProcessHandle server =
                LocalMail.launch(port, reading, folder.resolve("mail.log"), List.of()).toHandle();
        try {
            assertThat(Patience.until(Duration.ofSeconds(60), () -> LocalMail.answers(reading)))
                    .isTrue();

            // When
            send(port, "yuelu-head");

            // Then
            var mail = new LocalMail(reading);
            assertThat(mail.to("yuelu-head"))
                    .containsExactly(new LocalMail.Message("<1@demo.invalid>", "Notices", "3 条"));
            assertThat(mail.to("yuhu-head")).isEmpty();
        } finally {
            Program.end(server, Duration.ofSeconds(10));
        }
    }

    private static void send(int port, String account) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                var answers =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            String message =
                    "Message-ID: <1@demo.invalid>\r\nSubject: Notices\r\n"
                            + "Content-Type: text/plain; charset=utf-8\r\n"
                            + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                            + "3 =E6=9D=A1\r\n.";
            answers.readLine();
            for (String line :
                    List.of(
                            "HELO here",
                            "MAIL FROM:<" + LocalMail.SENDER + ">",
                            "RCPT TO:<" + LocalMail.address(account) + ">",
                            "DATA",
                            message,
                            "QUIT")) {
                socket.getOutputStream().write((line + "\r\n").getBytes(UTF_8));
                answers.readLine();
            }
        }
    }
}
