package org.sozialraum.lti.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sozialraum.lti.platform.PlatformFile.Reading;

class PlatformFileTest {
    private static final String GOOD = """
            {
              "name": "Moodle der Schule",
              "issuer": "https://moodle.example",
              "clientId": "5BqSQRA917IAvVS",
              "deploymentIds": ["1", "2"],
              "authorizationEndpoint": "https://moodle.example/mod/lti/auth.php",
              "tokenEndpoint": "https://moodle.example/mod/lti/token.php",
              "jwksUri": "https://moodle.example/mod/lti/certs.php"
            }
            """;

    @Test
    void reads_a_platform_and_its_deployments() {
        Reading reading = PlatformFile.read("moodle.json", GOOD);

        assertThat(reading).asInstanceOf(type(Reading.Usable.class)).satisfies(usable -> {
            Platform platform = usable.file().platform();
            assertThat(platform.id()).isEqualTo(new PlatformId("https://moodle.example", "5BqSQRA917IAvVS"));
            assertThat(platform.name()).isEqualTo("Moodle der Schule");
            assertThat(platform.allowsAnonymous()).isFalse();
            assertThat(platform.trustedAudiences()).isEmpty();
            assertThat(platform.active()).isTrue();
            assertThat(usable.file().deploymentIds()).containsExactlyInAnyOrder("1", "2");
        });
    }

    @Test
    void reads_what_may_be_added() {
        String more = GOOD.replace(
                "\"name\"",
                "\"tokenAudience\": \"urn:x\", \"allowsAnonymous\": true,"
                        + " \"trustedAudiences\": [\"proxy\"], \"name\"");

        Platform platform =
                ((Reading.Usable) PlatformFile.read("moodle.json", more)).file().platform();

        assertThat(platform.tokenAudience()).isEqualTo(Optional.of("urn:x"));
        assertThat(platform.allowsAnonymous()).isTrue();
        assertThat(platform.trustedAudiences()).containsExactly("proxy");
    }

    @Test
    void tells_every_problem_at_once_with_file_line_and_field() {
        String bad = """
                {
                  "name": "",
                  "issuer": "moodle.example",
                  "clientID": "a",
                  "deploymentIds": [1, "2", "2"],
                  "authorizationEndpoint": "ftp://moodle.example/auth",
                  "tokenEndpoint": 7,
                  "jwksUri": "https://moodle.example/certs",
                  "jwksUri": "https://moodle.example/other"
                }
                """;

        assertThat(problems(bad))
                .extracting(PlatformFileProblem::toString)
                .containsExactlyInAnyOrder(
                        "p.json:2: name: is empty. Copy the value from the platform's page about this tool.",
                        "p.json:3: issuer: is no web address: \"moodle.example\"."
                                + " Write it whole, beginning with https:// and without spaces.",
                        "p.json:4: clientID: is a field that nobody reads. Write it clientId.",
                        "p.json:5: deploymentIds: holds 1, which is no text. Write it between quotes, numbers too.",
                        "p.json:5: deploymentIds: holds \"2\" twice. Keep one of them.",
                        "p.json:6: authorizationEndpoint: is no web address: \"ftp://moodle.example/auth\"."
                                + " Write it whole, beginning with https:// and without spaces.",
                        "p.json:7: tokenEndpoint: is no text but 7. Write it between quotes.",
                        "p.json:9: jwksUri: stands here a second time, first in line 8. Keep one of them.",
                        "p.json:10: clientId: is missing. Copy the value from the platform's page about this tool.");
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                Arguments.of("unknown field", "\"name\"", "\"colour\": 1, \"name\"", 2, "colour"),
                Arguments.of(
                        "address with a user",
                        "https://moodle.example/mod/lti/auth.php",
                        "https://a@b.example/",
                        6,
                        "authorizationEndpoint"),
                Arguments.of("address with a fragment", "certs.php", "certs.php#x", 8, "jwksUri"),
                Arguments.of("address with a space", "certs.php", "ce rts.php", 8, "jwksUri"),
                Arguments.of(
                        "issuer with a query", "https://moodle.example\"", "https://moodle.example?a=1\"", 3, "issuer"),
                Arguments.of("deployments that are no list", "[\"1\", \"2\"]", "\"1\"", 5, "deploymentIds"),
                Arguments.of("blank deployment", "[\"1\", \"2\"]", "[\" \"]", 5, "deploymentIds"),
                Arguments.of("client id too long", "5BqSQRA917IAvVS", "5".repeat(201), 4, "clientId"),
                Arguments.of("address too long", "certs.php", "c".repeat(2000), 8, "jwksUri"),
                Arguments.of("client id with a zero", "5BqSQRA917IAvVS", "5\\u0000B", 4, "clientId"),
                Arguments.of("null", "\"5BqSQRA917IAvVS\"", "null", 4, "clientId"),
                Arguments.of(
                        "flag as text", "\"name\"", "\"allowsAnonymous\": \"yes\", \"name\"", 2, "allowsAnonymous"),
                Arguments.of(
                        "audiences that are no list",
                        "\"name\"",
                        "\"trustedAudiences\": \"proxy\", \"name\"",
                        2,
                        "trustedAudiences"),
                Arguments.of(
                        "audience on two lines",
                        "\"name\"",
                        "\"trustedAudiences\": [\"a\\nb\"], \"name\"",
                        2,
                        "trustedAudiences"),
                Arguments.of("audience as number", "\"name\"", "\"tokenAudience\": 1, \"name\"", 2, "tokenAudience"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void names_line_and_field_of(String what, String good, String bad, int line, String field) {
        assertThat(problems(GOOD.replace(good, bad))).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.wayOut()).endsWith(".");
        });
    }

    @Test
    void names_the_line_where_json_breaks() {
        assertThat(problems("{\n \"name\": \"a\"\n \"issuer\": \"b\"\n}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.wrong()).contains("not readable as JSON");
                });
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"", "[]", "null", "\"x\""})
    void refuses_what_is_no_object(String text) {
        assertThat(problems(text))
                .singleElement()
                .satisfies(problem -> assertThat(problem.wrong()).isEqualTo("is no JSON object"));
    }

    @Test
    void refuses_a_second_object_in_one_file() {
        assertThat(problems(GOOD + GOOD))
                .singleElement()
                .satisfies(problem -> assertThat(problem.wrong()).contains("goes on"));
    }

    @Test
    void reads_a_folder_and_names_the_second_file_about_one_registration(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), GOOD);
        Files.writeString(folder.resolve("b.json"), GOOD);
        Files.writeString(folder.resolve("c.json"), "{");
        Files.writeString(folder.resolve("notes.txt"), "not a platform");

        PlatformFolder read = PlatformFolder.read(folder);

        assertThat(read.files()).hasSize(1);
        assertThat(read.problems()).extracting(PlatformFileProblem::file).containsExactly("b.json", "c.json");
        assertThat(read.problems().getFirst().wrong()).contains("a.json");
    }

    @Test
    void takes_a_folder_that_does_not_exist_for_an_empty_one(@TempDir Path folder) {
        assertThat(PlatformFolder.read(folder.resolve("none"))).isEqualTo(new PlatformFolder(List.of(), List.of()));
    }

    private static List<PlatformFileProblem> problems(String json) {
        return ((Reading.Faulty) PlatformFile.read("p.json", json)).problems();
    }
}
