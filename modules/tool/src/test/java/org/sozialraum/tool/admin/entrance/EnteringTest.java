package org.sozialraum.tool.admin.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.administrator.AdministratorName;
import org.sozialraum.learning.administrator.Password;
import org.sozialraum.tool.admin.entrance.EnterView.Problem;

class EnteringTest {
    private static final String GOOD = "seven blue bicycles";

    @Test
    void takes_a_name_and_a_password_typed_twice() {
        assertThat(Entering.of("Kim", GOOD, GOOD))
                .isEqualTo(new Entering.Complete(new AdministratorName("kim"), new Password(GOOD)));
    }

    @Test
    void says_all_that_is_missing_at_once() {
        assertThat(Entering.of(null, null, null))
                .isEqualTo(new Entering.Faulty(Set.of(Problem.NAME, Problem.PASSWORD)));
    }

    @Test
    void refuses_a_password_of_eleven_characters() {
        assertThat(Entering.of("kim", "abcdefghijk", "abcdefghijk"))
                .isEqualTo(new Entering.Faulty(Set.of(Problem.PASSWORD)));
    }

    @Test
    void refuses_two_passwords_that_differ() {
        assertThat(Entering.of("kim", GOOD, GOOD + "!")).isEqualTo(new Entering.Faulty(Set.of(Problem.REPETITION)));
    }
}
