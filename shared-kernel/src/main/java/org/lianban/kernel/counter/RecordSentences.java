package org.lianban.kernel.counter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Writes down, while a service is compiled, what the Javadoc of its records says of their members:
 * class files keep no comments, and {@link DescribedMembers} tells a reader of the OpenAPI document
 * the same sentences.
 */
public class RecordSentences extends AbstractProcessor {
    static final String FILE = "META-INF/lianban/records.properties";

    private static final Pattern TAG = Pattern.compile("(?m)^\\s*@");
    private static final Pattern PARAM = Pattern.compile("(?s)param\\s+(\\w+)\\s+(.*)");
    private static final Pattern INLINE = Pattern.compile("(?s)\\{@\\w+\\s+#?([^{}]*)}");

    private final SortedMap<String, String> sentences = new TreeMap<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getRootElements().forEach(this::look);
        if (round.processingOver() && !sentences.isEmpty()) {
            write();
        }
        return false;
    }

    private void look(Element element) {
        if (element.getKind().isClass() || element.getKind().isInterface()) {
            if (element.getKind() == ElementKind.RECORD) {
                read((TypeElement) element);
            }
            element.getEnclosedElements().forEach(this::look);
        }
    }

    private void read(TypeElement one) {
        @Nullable String comment = processingEnv.getElementUtils().getDocComment(one);
        if (comment != null) {
            String name = processingEnv.getElementUtils().getBinaryName(one).toString();
            for (String tag : TAG.split(comment, -1)) {
                Matcher param = PARAM.matcher(tag);
                if (param.matches()) {
                    sentences.put(name + "." + param.group(1), plain(param.group(2)));
                }
            }
        }
    }

    /** Without marks of Javadoc and breaks of lines. */
    static String plain(String text) {
        return INLINE.matcher(text)
                .replaceAll("$1")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    // Not Properties.store: it writes the hour of the build.
    private void write() {
        try (Writer file =
                processingEnv
                        .getFiler()
                        .createResource(StandardLocation.CLASS_OUTPUT, "", FILE)
                        .openWriter()) {
            for (var sentence : sentences.entrySet()) {
                file.write(sentence.getKey() + "=" + sentence.getValue().replace("\\", "\\\\"));
                file.write("\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
