package org.sozialraum.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sozialraum.lti.launch.LaunchTrial.CLAIM;
import static org.sozialraum.lti.launch.LaunchTrial.MEMBERSHIP;
import static org.sozialraum.lti.launch.LaunchTrial.request;
import static org.sozialraum.lti.launch.LaunchTrial.signed;
import static org.sozialraum.lti.launch.LaunchTrial.verdict;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sozialraum.lti.keys.KeyServer;
import org.sozialraum.lti.launch.LaunchOutcome.Accepted;
import org.sozialraum.lti.launch.LaunchTrial.Begun;
import org.sozialraum.lti.message.MessageClaims;

/** The launches of the certification: LTI Advantage conformance guide, chapter 6. */
class CertificationTest {
    private final LaunchTrial trial = new LaunchTrial();

    @AfterEach
    void stop() {
        trial.close();
    }

    static Stream<Arguments> known_bad_launches() {
        return Stream.of(
                token("no kid", "key-id-missing", claims -> signed(header(""), claims.toString(), KeyServer.FIRST)),
                token(
                        "wrong kid",
                        "key-unknown",
                        claims -> signed(header("nobody"), claims.toString(), KeyServer.FIRST)),
                bad("wrong version", "version-wrong", claims -> claims.put(CLAIM + "version", "1.1.0")),
                bad("no version", "version-wrong", claims -> claims.remove(CLAIM + "version")),
                token(
                        "not an LTI message",
                        "token-malformed",
                        claims -> signed(header("first"), "hello", KeyServer.FIRST)),
                bad(
                        "LTI claims missing",
                        "version-wrong",
                        claims -> claims.properties()
                                .removeIf(claim -> claim.getKey().startsWith(CLAIM))),
                bad(
                        "wrong timestamps",
                        "token-expired",
                        claims -> claims.put("iat", 11111).put("exp", 22222)),
                bad("message_type missing", "message-type-missing", claims -> claims.remove(CLAIM + "message_type")),
                bad("roles missing", "roles-missing", claims -> claims.remove(CLAIM + "roles")),
                bad("deployment_id missing", "deployment-missing", claims -> claims.remove(CLAIM + "deployment_id")),
                bad(
                        "resource link id missing",
                        "resource-link-missing",
                        claims -> claims.withObject("/" + (CLAIM + "resource_link").replace("/", "~1"))
                                .remove("id")),
                bad("user missing", "subject-missing", claims -> claims.remove("sub")));
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @MethodSource("known_bad_launches")
    void refuses(String what, String code, UnaryOperator<ObjectNode> change, Signature signature) {
        Begun begun = trial.begin();
        ObjectNode claims = change.apply(trial.claims(begun.login()));

        LaunchOutcome outcome = trial.validation.validate(request(begun, signature.of(claims)));

        assertThat(verdict(outcome)).as(what).isEqualTo(code);
        assertThat(trial.logins.isConsumed(begun.login().state())).isFalse();
    }

    static Stream<Arguments> valid_launches() {
        return Stream.of(true, false).flatMap(CertificationTest::as);
    }

    private static Stream<Arguments> as(boolean teacher) {
        String role = teacher ? "Instructor" : "Learner";
        return Stream.of(
                valid(teacher, "plain", teacher, claims -> roles(claims, MEMBERSHIP + role)),
                valid(
                        teacher,
                        "several roles",
                        teacher,
                        claims -> roles(
                                claims,
                                MEMBERSHIP + role,
                                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator")),
                valid(teacher, "short role", teacher, claims -> roles(claims, role)),
                valid(
                        teacher,
                        "unknown role",
                        false,
                        claims -> roles(claims, "http://purl.imsglobal.org/vocab/lis/v2/unknown/unknown#" + role)),
                valid(teacher, "no role", false, CertificationTest::roles),
                valid(teacher, "e-mail only", teacher, claims -> {
                    roles(claims, MEMBERSHIP + role);
                    claims.remove(List.of("name", "given_name", "family_name"));
                }),
                valid(teacher, "names only", teacher, claims -> {
                    roles(claims, MEMBERSHIP + role);
                    claims.remove("email");
                }),
                valid(teacher, "no personal data", teacher, claims -> {
                    roles(claims, MEMBERSHIP + role);
                    claims.remove(List.of("name", "given_name", "family_name", "email"));
                }),
                valid(teacher, "e-mail without context", teacher, claims -> {
                    roles(claims, MEMBERSHIP + role);
                    claims.remove(List.of("name", "given_name", "family_name", CLAIM + "context"));
                }));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("valid_launches")
    void accepts(String who, String what, boolean instructor, Consumer<ObjectNode> change) {
        Begun begun = trial.begin();
        ObjectNode claims = trial.claims(begun.login());
        change.accept(claims);

        LaunchOutcome outcome = trial.launch(begun, claims);

        assertThat(outcome).as(who + what).isInstanceOfSatisfying(Accepted.class, accepted -> {
            MessageClaims message = accepted.message().claims();
            assertThat(message.roles().isInstructor()).isEqualTo(instructor);
            assertThat(message.person().email().isPresent()).isEqualTo(claims.has("email"));
            assertThat(message.person().name().isPresent()).isEqualTo(claims.has("name"));
            assertThat(message.context().isPresent()).isEqualTo(claims.has(CLAIM + "context"));
        });
    }

    interface Signature {
        String of(ObjectNode claims);
    }

    private static Arguments bad(String what, String code, Consumer<ObjectNode> change) {
        UnaryOperator<ObjectNode> changed = claims -> {
            change.accept(claims);
            return claims;
        };
        return arguments(what, code, changed, (Signature) LaunchTrial::signed);
    }

    private static Arguments token(String what, String code, Signature signature) {
        return arguments(what, code, UnaryOperator.<ObjectNode>identity(), signature);
    }

    private static Arguments valid(boolean teacher, String what, boolean instructor, Consumer<ObjectNode> change) {
        return arguments(teacher ? "teacher" : "student", what, instructor, change);
    }

    private static void roles(ObjectNode claims, String... roles) {
        ArrayNode list = claims.putArray(CLAIM + "roles");
        for (String role : roles) list.add(role);
    }

    private static JWSHeader header(String kid) {
        JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256);
        return kid.isEmpty() ? header.build() : header.keyID(kid).build();
    }
}
