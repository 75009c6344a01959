package org.lianban.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MailTextTest {

    @Test
    void base64_and_quoted_printable_are_read_as_chinese() {
        String base64 =
                "Content-Type: text/plain; charset=\"utf-8\"\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + "5oKo5pyJIDMg5p2h6YCa55+l\r\n";
        String quoted =
                "Content-Type: text/plain;\r\n charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + "=E6=82=A8=E6=9C=89 3 =\r\n=E6=9D=A1=E9=80=9A=E7=9F=A5\r\n";

        assertThat(MailText.of(base64)).isEqualTo("您有 3 条通知");
        assertThat(MailText.of(quoted)).isEqualTo("您有 3 条通知");
    }

    @Test
    void of_several_parts_the_plain_text_is_read() {
        String message =
                "Content-Type: multipart/alternative;\r\n boundary=\"==b+1\"\r\n\r\n"
                        + "--==b+1\r\nContent-Type: text/html\r\n\r\n<p>no</p>\r\n"
                        + "--==b+1\r\nContent-Type: text/plain\r\n\r\nyes\r\n"
                        + "--==b+1--\r\n";

        assertThat(MailText.of(message)).isEqualTo("yes");
    }

    @Test
    void what_has_no_body_has_no_text() {
        assertThat(MailText.of("Subject: nothing")).isEmpty();
    }
}
