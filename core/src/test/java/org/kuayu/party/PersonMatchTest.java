package org.kuayu.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.party.Person.IdType;
import org.kuayu.party.PersonMatch.Degree;
import org.kuayu.party.PersonMatch.Reason;

/** Handbook, property §1.2, R6: who is the person asked for; PI-4. */
class PersonMatchTest {
    private static Person person(String kind, String name, String number) {
        boolean natural = kind.equals("n");
        if (number == null) {
            return Person.unnumbered(name, natural);
        }
        IdType type = natural ? IdType.IDENTITY_CARD : number.length() > 10 ? IdType.CREDIT_CODE : IdType.ORGANISATION_CODE;
        return new Person(name, natural, type, number);
    }

    @ParameterizedTest(name = "R6 {0} {1} {2} | {3} {4} {5}")
    @CsvSource({
        // name and number
        "n,张三,11010519491231002X,n,张三,11010519491231002X,EXACT,NAME_EQUAL NUMBER_EQUAL",
        "n,张三,11010519491231002x,n,张 三,１１０１０５１９４９１２３１００２Ｘ,EXACT,NAME_WRITING NUMBER_EQUAL",
        "n,买买提·艾力,11010519491231002X,n,买买提•艾力,11010519491231002X,EXACT,NAME_WRITING NUMBER_EQUAL",
        "n,买买提·艾力,11010519491231002X,n,买买提艾力,11010519491231002X,SIMILAR,NAME_DOT NUMBER_EQUAL",
        "n,张龙,11010519491231002X,n,張龍,11010519491231002X,SIMILAR,NAME_TRADITIONAL NUMBER_EQUAL",
        // the 15-digit form, both ways
        "n,张三,11010519491231002X,n,张三,110105491231002,EXACT,NAME_EQUAL NUMBER_FIFTEEN",
        "n,张三,110105491231002,n,张三,11010519491231002X,EXACT,NAME_EQUAL NUMBER_FIFTEEN",
        "n,张三,11010520000101002X,n,张三,110105000101002,NONE,NAME_EQUAL NUMBER_OTHER",
        // one of the two only
        "n,张三,11010519491231002X,n,李四,11010519491231002X,SIMILAR,NAME_OTHER NUMBER_EQUAL",
        "n,张三,11010519491231002X,n,李四,110105491231002,SIMILAR,NAME_OTHER NUMBER_FIFTEEN",
        "n,张三,11010519491231002X,n,张三,500112198001010011,NONE,NAME_EQUAL NUMBER_OTHER",
        "n,张三,11010519491231002X,n,张三,11010519491231012X,SIMILAR,NAME_EQUAL NUMBER_NEAR",
        "n,张三,11010519491231002X,n,李四,11010519491231012X,NONE,NAME_OTHER NUMBER_NEAR",
        "n,张三,11010519491231002X,n,张三,,SIMILAR,NAME_EQUAL NUMBER_NOT_REGISTERED",
        "n,张三,,n,张三,11010519491231002X,SIMILAR,NAME_EQUAL NUMBER_NOT_ASKED",
        "n,张三,,n,李四,11010519491231002X,NONE,NAME_OTHER NUMBER_NOT_ASKED",
        // masked
        "n,张三丰,11010519491231002X,n,张**,11010519491231002X,SIMILAR,NAME_MASKED NUMBER_EQUAL",
        "n,张三丰,11010519491231002X,n,张*,11010519491231002X,SIMILAR,NAME_MASKED NUMBER_EQUAL",
        "n,张三丰,11010519491231002X,n,张某,11010519491231002X,SIMILAR,NAME_MASKED NUMBER_EQUAL",
        "n,张三丰,11010519491231002X,n,李*,11010519491231002X,SIMILAR,NAME_OTHER NUMBER_EQUAL",
        "n,张三丰,11010519491231002X,n,张三丰,110105********002X,SIMILAR,NAME_EQUAL NUMBER_MASKED",
        "n,张三丰,11010519491231002X,n,张三丰,110105********0021,NONE,NAME_EQUAL NUMBER_OTHER",
        "n,张三丰,,n,张**,,NONE,NAME_MASKED NUMBER_NOT_ASKED",
        // organisations: code or name
        "o,甲公司,91350100M000100Y43,o,甲公司,91350100M000100Y43,EXACT,NAME_EQUAL NUMBER_EQUAL",
        "o,甲公司,91350100M000100Y43,o,甲公司,M000100Y-4,EXACT,NAME_EQUAL NUMBER_ORGANISATION",
        "o,甲公司,M000100Y4,o,改名后的公司,91350100M000100Y43,EXACT,NAME_OTHER NUMBER_ORGANISATION",
        "o,甲公司,91350100M000100Y43,o,甲公司,,EXACT,NAME_EQUAL NUMBER_NOT_REGISTERED",
        "o,甲（重庆）公司,,o,甲(重庆) 公司,91350100M000100Y43,EXACT,NAME_WRITING NUMBER_NOT_ASKED",
        "o,甲公司,91350100M000100Y43,o,甲公司,911101050000000000,SIMILAR,NAME_EQUAL NUMBER_OTHER",
        "o,龙腾公司,,o,龍騰公司,,SIMILAR,NAME_TRADITIONAL NUMBER_NOT_ASKED",
        "o,甲公司,,o,乙公司,,NONE,NAME_OTHER NUMBER_NOT_ASKED",
        "o,甲公司,91350100M000100Y43,o,乙公司,,NONE,NAME_OTHER NUMBER_NOT_REGISTERED",
        // a person is no organisation
        "n,张三,,o,张三,,SIMILAR,NAME_EQUAL NUMBER_NOT_ASKED KIND_OTHER",
        "n,张三,11010519491231002X,o,张三,11010519491231002X,SIMILAR,NAME_EQUAL NUMBER_EQUAL KIND_OTHER"
    })
    void r6(
            String kind, String name, String number, String kind2, String name2, String number2, Degree degree, String why) {
        Person asked = person(kind, name, number);
        Person registered = person(kind2, name2, number2);
        var match = PersonMatch.of(asked, registered);

        assertThat(match.degree()).isEqualTo(degree);
        assertThat(match.reasons()).isEqualTo(Arrays.stream(why.split(" ")).map(Reason::valueOf).toList());
        if (match.found() && asked.natural() == registered.natural()) {
            assertThat(MatchKeys.of(asked)).containsAnyElementsOf(MatchKeys.of(registered));
        }
    }

    @Test
    void theKeyIsTheSameForEveryWritingAndShowsNothing() {
        PersonKey key = PersonKey.of(Person.natural("张三", "11010519491231002X"));

        assertThat(PersonKey.of(Person.natural(" 張 三", "110105491231002"))).isEqualTo(key);
        assertThat(PersonKey.of(Person.natural("张三", "110105 19491231 002x"))).isEqualTo(key);
        assertThat(PersonKey.of(Person.natural("张四", "11010519491231002X"))).isNotEqualTo(key);
        assertThat(key.value()).isEqualTo("b7e5ea6fdc5e9171a3a59c2333eb53b649df191f374d5644f67d2e2901cc12ca");
        assertThat(PersonKey.of(Person.organisation("甲公司", "91350100M000100Y43")))
                .isEqualTo(PersonKey.of(new Person("甲公司", false, IdType.ORGANISATION_CODE, "M000100Y-4")));
        assertThat(MatchKeys.of(Person.natural("张三", "11010519491231002X")))
                .allMatch(k -> k.matches("[np]:[0-9a-f]{40}"));
    }

    @Test
    void bothFormsOfAnIdentityNumber() {
        IdentityNumber long18 = IdentityNumber.parse("11010519491231002X").orThrow();
        IdentityNumber short15 = IdentityNumber.parse("110105491231002").orThrow();

        assertThat(long18.fifteen()).contains("110105491231002");
        assertThat(short15.eighteen()).isEqualTo("11010519491231002X");
        assertThat(IdentityNumber.parse("11010520000101002X").value().flatMap(IdentityNumber::fifteen)).isEmpty();
    }

    @Test
    void aTurkishMachineFindsTheSame() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            var match = PersonMatch.of(
                    Person.unnumbered("ibis inc.", false), Person.unnumbered("IBIS INC.", false));
            assertThat(match.degree()).isEqualTo(Degree.EXACT);
            assertThat(new Person("x", true, IdType.PASSPORT, "i1").number()).isEqualTo("I1");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void noTextShowsTheNumber() {
        assertThat(Person.natural("张三丰", "11010519491231002X")).hasToString("张** 110105********002X");
    }
}
