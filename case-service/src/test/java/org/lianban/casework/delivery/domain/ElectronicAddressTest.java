package org.lianban.casework.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectronicAddressTest {
    @ParameterizedTest
    @CsvSource({
        "13800000001, 138****001",
        "138 0000 0001, 138****001",
        "138-0000-0001, 138****001",
        "手机13800000001（演示）, 手机138****001（演示）",
        "zhangsan@example.com, zh****an@example.com",
        "微信 demo_user-01、邮箱 li@example.com, 微信 dem****r-01、邮箱 ****@example.com",
        "１３８００００００01, １３８****０01",
        "abcd, a****d",
        "微信小明, ****"
    })
    void so_much_is_shown_as_tells_one_from_another(String address, String shown) {
        assertThat(ElectronicAddress.masked(address)).isEqualTo(shown);
    }
}
