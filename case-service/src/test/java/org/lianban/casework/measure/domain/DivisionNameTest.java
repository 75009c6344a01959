package org.lianban.casework.measure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionNameTest {
    @ParameterizedTest
    @CsvSource({
        "长沙市, 岳麓区, 麓山路1号, 长沙市岳麓区麓山路1号",
        "长沙市, 岳麓区, 岳麓区麓山路1号, 长沙市岳麓区麓山路1号",
        "长沙市, 岳麓区, 长沙市岳麓区麓山路1号, 长沙市岳麓区麓山路1号",
        "长沙市, 岳麓区, 湖南省长沙市岳麓区麓山路1号, 长沙市岳麓区麓山路1号",
        "长沙市, 岳麓区, 湖南省人民医院对面, 长沙市岳麓区湖南省人民医院对面",
        "株洲市, 天元区, 株洲市中心医院, 株洲市天元区株洲市中心医院",
        "长沙市, 长沙县, 长沙县星沙路1号, 长沙县星沙路1号",
        "长沙市, 浏阳市, 金沙路1号, 浏阳市金沙路1号"
    })
    void what_the_address_says_already_is_said_once(
            String city, String division, String address, String whole) {
        DivisionName name = new DivisionName(List.of("湖南省", city), division);
        assertThat(name.with(address)).isEqualTo(whole);
    }
}
