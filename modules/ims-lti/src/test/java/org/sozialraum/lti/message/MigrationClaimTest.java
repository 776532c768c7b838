package org.sozialraum.lti.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.platform.PlatformId;

/** The example of the migration guide, and what may be wrong with it. */
class MigrationClaimTest {
    private static final String SECRET = "my-lti11-secret";
    private static final PlatformId PLATFORM = new PlatformId("https://lmsvendor.com", "PM48OJSfGDTAzAo");

    @Test
    void takes_the_signature_of_the_guides_example() {
        MigrationClaim claim = claim(example());

        assertThat(claim.signedText())
                .isEqualTo("179248902&689302&https://lmsvendor.com&PM48OJSfGDTAzAo&1551290856&172we8671fd8z");
        assertThat(claim.isSignedWith(SECRET)).isTrue();
        assertThat(claim.userId()).contains("34212");
        assertThat(claim.consumerKey()).contains("179248902");
    }

    @Test
    void refuses_the_signature_of_another_secret() {
        assertThat(claim(example()).isSignedWith("my-lti11-secret ")).isFalse();
    }

    @Test
    void refuses_the_signature_of_another_message() {
        assertThat(claim(example().put("nonce", "other")).isSignedWith(SECRET)).isFalse();
        assertThat(claim(example().put("exp", 1551290857)).isSignedWith(SECRET)).isFalse();
        assertThat(MigrationClaim.in(example(), PLATFORM, "689303")
                        .orElseThrow()
                        .isSignedWith(SECRET))
                .isFalse();
        assertThat(MigrationClaim.in(example(), new PlatformId("https://lmsvendor.com", "other"), "689302")
                        .orElseThrow()
                        .isSignedWith(SECRET))
                .isFalse();
    }

    @Test
    void proves_nothing_without_key_or_signature() {
        ObjectNode noSignature = example();
        inner(noSignature).remove("oauth_consumer_key_sign");
        ObjectNode noKey = example();
        inner(noKey).remove("oauth_consumer_key");

        assertThat(claim(noSignature).isSignedWith(SECRET)).isFalse();
        assertThat(claim(noKey).isSignedWith(SECRET)).isFalse();
    }

    @Test
    void a_blank_secret_is_nobodys() {
        assertThatThrownBy(() -> claim(example()).isSignedWith(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void no_other_text_is_the_signature(@ForAll String text) {
        ObjectNode token = example();
        inner(token).put("oauth_consumer_key_sign", text);

        assertThat(claim(token).isSignedWith(SECRET)).isFalse();
    }

    @Test
    void the_old_user_id_comes_from_the_migration_or_from_the_legacy_claim() {
        ObjectNode both = example().put(Lti11Claims.LEGACY_USER_ID, "legacy");
        ObjectNode legacy = JsonNodeFactory.instance.objectNode().put(Lti11Claims.LEGACY_USER_ID, "legacy");

        assertThat(Lti11Claims.in(both, PLATFORM, "689302").userId()).contains("34212");
        assertThat(Lti11Claims.in(legacy, PLATFORM, "689302").userId()).contains("legacy");
        assertThat(Lti11Claims.none().userId()).isEmpty();
    }

    @Test
    void what_a_log_might_print_shows_neither_person_nor_proof() {
        Lti11Claims claims = Lti11Claims.in(example(), PLATFORM, "689302");

        assertThat(claims.toString() + claims.migration().orElseThrow()).doesNotContain("34212", "lWd54kFo");
    }

    private static MigrationClaim claim(ObjectNode token) {
        return MigrationClaim.in(token, PLATFORM, "689302").orElseThrow();
    }

    private static ObjectNode example() {
        ObjectNode token = JsonNodeFactory.instance
                .objectNode()
                .put("nonce", "172we8671fd8z")
                .put("exp", 1551290856);
        token.putObject(MigrationClaim.NAME)
                .put("user_id", "34212")
                .put("oauth_consumer_key", "179248902")
                .put("oauth_consumer_key_sign", "lWd54kFo5qU7xshAna6v8BwoBm6tmUjc6GTax6+12ps=");
        return token;
    }

    private static ObjectNode inner(ObjectNode token) {
        return (ObjectNode) token.path(MigrationClaim.NAME);
    }
}
