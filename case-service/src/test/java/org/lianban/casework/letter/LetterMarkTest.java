package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.runtime.configuration.MemorySize;
import java.awt.image.BufferedImage;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.casework.letter.domain.FilledLetters;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.LetterMark;
import org.lianban.casework.letter.domain.SampleLetters;

class LetterMarkTest {
    private static final LetterMark MARK = PlainPress.mark();

    private final LetterPrinter printer = new LetterPrinter(PlainPress.press(), new PaperFonts());

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void the_qr_code_on_the_paper_is_the_address_and_the_code_stands_beside_it(LetterKind kind)
            throws Exception {
        try (PDDocument document =
                Loader.loadPDF(printer.print(FilledLetters.issued(kind), MARK))) {
            // As a phone sees it from a plain office printer.
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            assertThat(decoded(page))
                    .isEqualTo("https://lianban.example/v/" + PlainPress.CODE.whole());
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document).replaceAll("\\s+", ""))
                    .contains("验证码" + PlainPress.CODE.printed())
                    .contains("在https://lianban.example/v/输入验证码");
            PDFTextStripper others = new PDFTextStripper();
            others.setStartPage(2);
            assertThat(others.getText(document)).doesNotContain("验证码");
        }
    }

    @Test
    void another_code_is_another_picture() throws Exception {
        LetterContent letter = FilledLetters.issued(LetterKind.RECEIPT);
        LetterMark other =
                new LetterMark(
                        MARK.code(), MARK.place(), MARK.address(), MARK.size(), "M4 4h1v1h-1z");
        try (PDDocument document = Loader.loadPDF(printer.print(letter, other))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            assertThatThrownBy(() -> decoded(page)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void the_page_on_the_screen_shows_the_same_and_a_draft_neither() {
        LetterContent letter = FilledLetters.issued(LetterKind.RECEIPT);
        LetterContent draft =
                LetterContent.draft(SampleLetters.bare(LetterKind.RECEIPT), SampleLetters.OFFICES);
        assertThat(PlainPress.press().print(letter, MARK, ""))
                .contains("<path d=\"" + MARK.path() + "\"/>", MARK.code(), MARK.place());
        assertThat(PlainPress.press().print(draft)).doesNotContain("<svg", "验证码");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lianban.example",
                "ftp://lianban.example",
                "https:///v",
                "https://a/?b=c",
                "https://a/#b",
                "https://a@b/",
                "https://a/wenshu"
            })
    void what_is_no_web_address_is_refused_before_it_is_printed(String address) {
        assertThatThrownBy(() -> new LetterMarks(at(address)))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example", "https://a.example/"})
    void a_letter_is_verified_below_the_public_address(String address) {
        assertThat(new LetterMarks(at(address)).of(PlainPress.CODE).place())
                .isEqualTo("https://a.example/v/");
    }

    private static LetterConfig at(String address) {
        return new LetterConfig() {
            @Override
            public String paperEvery() {
                return "2s";
            }

            @Override
            public double paperShare() {
                return 1;
            }

            @Override
            public Duration paperAlarm() {
                return Duration.ofMinutes(10);
            }

            @Override
            public MemorySize bundleMost() {
                return new MemorySize(BigInteger.ONE);
            }

            @Override
            public Duration bundleWait() {
                return Duration.ZERO;
            }

            @Override
            public URI publicAddress() {
                return URI.create(address);
            }
        };
    }

    private static String decoded(BufferedImage page) throws Exception {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
