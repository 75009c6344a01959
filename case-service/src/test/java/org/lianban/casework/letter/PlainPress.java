package org.lianban.casework.letter;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.letter.domain.LetterCode;
import org.lianban.casework.letter.domain.LetterMark;

/** The press with the real templates, without a container. */
final class PlainPress {
    static final LetterCode CODE = new LetterCode("ACDEHJKMPQRTVWX");

    private static final LetterConfig CONFIG =
            new SmallRyeConfigBuilder()
                    .withMapping(LetterConfig.class)
                    .withConverter(Duration.class, 100, new DurationConverter())
                    .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                    .withSources(
                            new PropertiesConfigSource(
                                    Map.of(
                                            "casework.letter.public-address",
                                            "https://lianban.example"),
                                    "test",
                                    100))
                    .build()
                    .getConfigMapping(LetterConfig.class);

    private PlainPress() {}

    static LetterMark mark() {
        return new LetterMarks(CONFIG).of(CODE);
    }

    static LetterPress press() {
        return new LetterPress(
                Engine.builder()
                        .addDefaults()
                        .addValueResolver(new ReflectionValueResolver())
                        .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                        .addLocator(PlainPress::locate)
                        .build());
    }

    private static Optional<TemplateLocator.TemplateLocation> locate(String id) {
        return Optional.of(
                new TemplateLocator.TemplateLocation() {
                    @Override
                    public Reader read() {
                        return new StringReader(resource("/templates/" + id));
                    }

                    @Override
                    public Optional<Variant> getVariant() {
                        return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
                    }
                });
    }

    private static String resource(String name) {
        try (InputStream in = PlainPress.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
