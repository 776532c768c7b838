package org.sozialraum.learning.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {
    private static final Password GOOD = new Password("seven blue bicycles");

    @ParameterizedTest
    @ValueSource(strings = {"", "elf Zeichen", "😀😀😀😀😀😀😀😀😀😀😀"})
    void refuses_fewer_than_twelve_characters(String text) {
        assertThat(Password.parse(text)).isEmpty();
    }

    @Test
    void takes_twelve_characters_and_up_to_two_hundred() {
        assertThat(Password.parse("zwölf zwölf!")).isPresent();
        assertThat(Password.parse("x".repeat(200))).isPresent();
        assertThat(Password.parse("x".repeat(201))).isEmpty();
    }

    @Test
    void is_the_same_however_a_keyboard_writes_an_umlaut() {
        assertThat(Password.parse("zwo\u0308lf zwo\u0308lf!")).isEqualTo(Password.parse("zw\u00f6lf zw\u00f6lf!"));
    }

    @Test
    void a_hash_knows_its_password_alone() {
        PasswordHash hash = PasswordHash.of(GOOD, new Random(7));

        assertThat(hash.matches(GOOD)).isTrue();
        assertThat(hash.matches(new Password("seven blue bicycleS"))).isFalse();
    }

    @Test
    void two_hashes_of_one_password_differ() {
        Random random = new Random(7);

        assertThat(PasswordHash.of(GOOD, random)).isNotEqualTo(PasswordHash.of(GOOD, random));
    }

    @Test
    void a_hash_is_read_as_it_was_written() {
        PasswordHash hash = PasswordHash.of(GOOD, new Random(7));

        assertThat(PasswordHash.parse(hash.text())).contains(hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "$2a$10$abc", "$pbkdf2-sha512$0$MDEyMzQ1Njc4OWFiY2RlZg==$"})
    void refuses_a_hash_that_is_none_of_ours(String text) {
        assertThat(PasswordHash.parse(text)).isEmpty();
    }

    @Test
    void neither_shows_up_in_a_log() {
        assertThat(GOOD.toString()).doesNotContain("bicycles");
        assertThat(PasswordHash.of(GOOD, new Random(7)).toString()).doesNotContain("$");
    }

    @ParameterizedTest
    @CsvSource({"Kim, kim", "'  Kim Lee ', kim lee", "Zoë, zoë", "kim.lee@example.org, kim.lee@example.org"})
    void a_name_is_kept_in_lower_case(String typed, String kept) {
        assertThat(AdministratorName.parse(typed)).contains(new AdministratorName(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k", " . ", "kim\nlee", "<kim>", "kim\u0000lee"})
    void refuses_what_is_no_name(String text) {
        assertThat(AdministratorName.parse(text)).isEmpty();
    }
}
