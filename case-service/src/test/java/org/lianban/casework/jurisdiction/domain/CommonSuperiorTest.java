package org.lianban.casework.jurisdiction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;

class CommonSuperiorTest {
    private static final OfficeTree TREE = Hunan.offices();

    /** T9: the expectation is read off the division codes, not off the tree. */
    @Test
    void every_pair_of_the_27_offices_has_the_superior_the_rule_names() {
        List<OfficeId> all = TREE.all().stream().map(Office::id).toList();
        assertThat(all).hasSize(27);
        int pairs = 0;
        for (OfficeId one : all) {
            for (OfficeId other : all) {
                if (!one.equals(other)) {
                    pairs++;
                    OfficeId expected = city(one).equals(city(other)) ? city(one) : Hunan.PROVINCE;
                    assertThat(CommonSuperior.of(TREE, one, other))
                            .as("%s and %s", one, other)
                            .map(CommonSuperior::office)
                            .contains(expected);
                }
            }
        }
        assertThat(pairs).isEqualTo(27 * 26);
    }

    @Test
    void an_office_and_itself_have_none() {
        assertThat(TREE.all())
                .allMatch(office -> CommonSuperior.of(TREE, office.id(), office.id()).isEmpty());
    }

    @Test
    void a_city_assigns_to_its_own_county_and_the_province_designates_across_cities() {
        assertThat(CommonSuperior.of(TREE, Hunan.CHANGSHA, Hunan.YUELU))
                .contains(new CommonSuperior(Hunan.CHANGSHA, CommonSuperior.How.ASSIGNS));
        assertThat(CommonSuperior.of(TREE, Hunan.CHANGSHA, Hunan.YUHU))
                .contains(new CommonSuperior(Hunan.PROVINCE, CommonSuperior.How.DESIGNATES));
        assertThat(CommonSuperior.of(TREE, Hunan.YUELU, Hunan.KAIFU))
                .contains(new CommonSuperior(Hunan.CHANGSHA, CommonSuperior.How.DESIGNATES));
        assertThat(CommonSuperior.of(TREE, Hunan.PROVINCE, Hunan.YUHU))
                .contains(new CommonSuperior(Hunan.PROVINCE, CommonSuperior.How.ASSIGNS));
    }

    private static OfficeId city(OfficeId office) {
        return office.equals(Hunan.PROVINCE)
                ? office
                : OfficeId.of(office.value().substring(0, 4) + "00");
    }
}
