package org.lianban.kernel.counter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Days are written with a year of four digits (ISO 8601-1 4.3.2). Java reads longer ones too, that
 * no office means and no database keeps.
 */
final class PlainDays extends SimpleModule {
    private static final long serialVersionUID = 1L;
    private static final int LAST_YEAR = 9999;

    PlainDays() {
        super("lianban-plain-days");
        addDeserializer(LocalDate.class, new PlainDay());
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
