package org.lianban.casework.docket;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.office.Offices;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;

/** The index that narrows lists keeps in step with what it is of, and changes no answer. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MatterIndexIT {
    private static final OfficeId YUETANG = OfficeId.of("430304");
    private static final PersonId NOBODY = new PersonId(UUID.randomUUID());
    private static final String OUT_OF_STEP =
            """
            select count(*) from matter m
            left join docket_index i on i.matter_id = m.id
            cross join lateral docket_texts(m.id) t
            where m.writing_office = '430304'
              and (i.titles, i.numbers, i.readers) is distinct from (t.titles, t.numbers, t.readers)\
            """;

    @Inject AgroalDataSource database;
    @Inject Select select;
    @Inject MatterListQueries lists;
    @Inject Offices offices;
    @Inject Chips chips;
    @Inject LegalClock clock;

    @Test
    void whatever_writes_a_matter_its_words_are_in_step() {
        String matter = registered("改名之前(演示)");
        found("改名之前").contains(matter);
        found("索引××商行").contains(matter);

        changed("update party set name = '更名××商号(演示)' where matter_id = ?", matter);
        found("更名××商号").contains(matter);
        found("索引××商行").doesNotContain(matter);

        changed(
                "update party set ended_at = now(), ended_reason = '误录(演示)', ended_office = '430304',"
                        + " ended_person = gen_random_uuid() where matter_id = ?",
                matter);
        found("更名××商号").doesNotContain(matter);

        assertThat(counted(OUT_OF_STEP)).isZero();
    }

    @Test
    void what_is_gathered_and_what_is_walked_is_the_same_list() {
        List<String> registered =
                List.of(registered("甲 索引案(演示)"), registered("乙索引(演示)"), registered("丙(演示)"));
        changed(
                "update matter_reader set stage = 'VERIFYING' where matter_id = ?",
                registered.get(0));
        var walking =
                new MatterListQueries(select, new MatterIndex(select, 0), offices, chips, clock);

        String number =
                As.account("yuetang-head")
                        .get("/api/v1/matters/" + registered.get(1))
                        .then()
                        .extract()
                        .path("number");
        found(number).contains(registered.get(1));
        found(number.substring(0, number.length() - 1)).contains(registered.get(1));

        for (String text :
                List.of(
                        "索引",
                        "引",
                        "索 引 案",
                        "XS-",
                        "索引案",
                        number,
                        number.substring(0, number.length() - 2),
                        "〔" + LocalDate.now(Occasion.ZONE).getYear() + "〕1号",
                        "没有这样的案件")) {
            for (Set<Stage> stages : List.of(Set.<Stage>of(), EnumSet.of(Stage.VERIFYING))) {
                for (MatterFilter.Order order : MatterFilter.Order.values()) {
                    for (boolean mine : new boolean[] {true, false}) {
                        MatterFilter filter = filter(order, stages, mine, text);
                        assertThat(lists.page(filter, null))
                                .as("%s %s %s %s", text, stages, order, mine)
                                .isEqualTo(walking.page(filter, null));
                    }
                }
            }
        }
        MatterFilter mine = filter(MatterFilter.Order.NEWEST, Set.of(), true, null);
        assertThat(lists.page(mine, null).items())
                .isEqualTo(walking.page(mine, null).items())
                .extracting(MatterCard::matterId)
                .containsAll(registered);
    }

    private static MatterFilter filter(
            MatterFilter.Order order, Set<Stage> stages, boolean mine, @Nullable String text) {
        return new MatterFilter(
                YUETANG,
                NOBODY,
                order,
                stages.isEmpty() ? EnumSet.allOf(Stage.class) : stages,
                mine,
                text,
                100);
    }

    private static ListAssert<String> found(String text) {
        return assertThat(
                As.account("yuetang-head")
                        .queryParam("query", text)
                        .get("/api/v1/matters")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.matterId"));
    }

    private void changed(String statement, String matter) {
        QuarkusTransaction.requiringNew().run(() -> change(statement, matter));
    }

    private void change(String statement, String matter) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            update.setObject(1, UUID.fromString(matter));
            assertThat(update.executeUpdate()).isPositive();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int counted(String question) {
        return QuarkusTransaction.requiringNew().call(() -> count(question));
    }

    private int count(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(question);
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String registered(String title) {
        return As.account("yuetang-officer-1")
                .body(
                        Map.of(
                                "title",
                                title,
                                "content",
                                "内容(演示)",
                                "source",
                                "INSPECTION",
                                "breach",
                                "TM_INFRINGE_3",
                                "placeOfAct",
                                YUETANG.value(),
                                "foundOn",
                                LocalDate.now(Occasion.ZONE).toString(),
                                "suspects",
                                List.of(Map.of("kind", "ENTERPRISE", "name", "索引××商行(演示)"))))
                .post("/api/v1/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("matterId");
    }
}
