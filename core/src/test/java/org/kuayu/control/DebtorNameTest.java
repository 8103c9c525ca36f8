package org.kuayu.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.control.request.DebtorName;
import org.kuayu.party.Person;

/** Persons whose masked names are alike stay apart in a queue. */
class DebtorNameTest {
    @Test
    @DisplayName("S4: 张三 and 张四 are both 张*, and yet two persons; one person is the same with and without a number")
    void apart() {
        String one = DebtorName.of(Person.natural("张三", "500112199003072316"));
        String other = DebtorName.of(Person.unnumbered("张四", true));
        assertThat(one).startsWith("张*").isNotEqualTo(other).isEqualTo(DebtorName.of(Person.unnumbered("张 三", true)));
        assertThat(DebtorName.shown(one)).isEqualTo("张*").isEqualTo(DebtorName.shown(other));
        assertThat(DebtorName.shown("重庆江州商贸有限公司")).isEqualTo("重庆江州商贸有限公司");
    }
}
