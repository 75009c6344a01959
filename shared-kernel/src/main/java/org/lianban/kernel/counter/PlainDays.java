package org.lianban.kernel.counter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Days are written with a year of four digits (ISO 8601-1 4.3.2). Java reads longer ones too, that
 * no office means and no database keeps.
 */
@Singleton
class PlainDays implements ObjectMapperCustomizer {
    private static final int LAST_YEAR = 9999;

    /** After the module of Java's own dates: of two readers of a type the later one is asked. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(
                new SimpleModule("lianban-plain-days")
                        .addDeserializer(LocalDate.class, new PlainDay()));
    }

    private static final class PlainDay extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        PlainDay() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(json, context);
            if (day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
                throw context.weirdStringException(
                        day.toString(), LocalDate.class, "a year of four digits");
            }
            return day;
        }
    }
}
