package org.lianban.kernel.counter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of the OpenAPI document, from every module on the class path: what {@link
 * RecordSentences} found, and what {@code META-INF/lianban/document.properties} says by {@code
 * parameter.NAME} and {@code member.NAME}, or of one operation or schema alone by {@code
 * parameter.OPERATION.NAME} and {@code member.SCHEMA.NAME}.
 */
final class DocumentSentences {
    private static final String WRITTEN = "META-INF/lianban/document.properties";

    private final Map<String, String> sentences;

    private DocumentSentences(Map<String, String> sentences) {
        this.sentences = Map.copyOf(sentences);
    }

    static DocumentSentences read() {
        Map<String, String> sentences = new HashMap<>();
        try {
            for (String file : new String[] {RecordSentences.FILE, WRITTEN}) {
                for (URL found : Collections.list(modules().getResources(file))) {
                    add(sentences, found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the sentences of the document cannot be read", e);
        }
        return new DocumentSentences(sentences);
    }

    /**
     * The loader of the application: in the build that packages a service, this class's own loader
     * knows the kernel alone.
     */
    private static ClassLoader modules() {
        return Thread.currentThread().getContextClassLoader();
    }

    /** The sentence of the first key that has one. */
    @Nullable String of(String... keys) {
        for (String key : keys) {
            @Nullable String sentence = sentences.get(key);
            if (sentence != null) {
                return sentence;
            }
        }
        return null;
    }

    private static void add(Map<String, String> sentences, URL file) throws IOException {
        Properties found = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            found.load(reader);
        }
        for (String key : found.stringPropertyNames()) {
            @Nullable String before = sentences.put(key, found.getProperty(key));
            if (before != null && !before.equals(found.getProperty(key))) {
                throw new IllegalStateException("two sentences for " + key + ", again in " + file);
            }
        }
    }
}
