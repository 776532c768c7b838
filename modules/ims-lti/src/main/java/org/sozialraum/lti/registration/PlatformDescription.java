package org.sozialraum.lti.registration;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sozialraum.lti.platform.Origin;
import org.sozialraum.lti.token.Scope;

/**
 * A platform's OpenID configuration, as far as we need it.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#openid-configuration">Dynamic Registration 1.0, 3.5</a>
 */
final class PlatformDescription {
    private static final String CLAIM = "https://purl.imsglobal.org/spec/lti-platform-configuration";
    private static final List<String> ADDRESSES =
            List.of("issuer", "authorization_endpoint", "token_endpoint", "jwks_uri", "registration_endpoint");

    private final JsonNode json;

    PlatformDescription(JsonNode json) {
        this.json = json;
    }

    /** Everything that LTI 1.3 needs and this platform does not say, all at once; what it leaves open is taken as usual. */
    List<String> shortcomings() {
        List<String> all = new ArrayList<>();
        ADDRESSES.stream()
                .filter(field -> address(field).isEmpty())
                .forEach(field -> all.add(field + " is missing or no web address"));
        offers("token_endpoint_auth_methods_supported", "private_key_jwt").ifPresent(all::add);
        offers("id_token_signing_alg_values_supported", "RS256").ifPresent(all::add);
        return all;
    }

    private Optional<String> offers(String field, String needed) {
        boolean said = json.path(field).isArray();
        return said && texts(field).noneMatch(needed::equals)
                ? Optional.of(field + " lacks " + needed)
                : Optional.empty();
    }

    /** As the platform writes it: it is compared byte for byte later. */
    String issuer() {
        return json.path("issuer").asText();
    }

    URI needed(String field) {
        return address(field).orElseThrow(() -> new IllegalStateException("shortcomings were not looked at: " + field));
    }

    /** The audience of our assertions, where it is not the token endpoint. */
    Optional<String> authorizationServer() {
        return text(json, "authorization_server");
    }

    Optional<String> productFamily() {
        return text(json.path(CLAIM), "product_family_code");
    }

    /** Those of our scopes that the platform has; all if it does not say. */
    Set<Scope> supported(Set<Scope> ours) {
        if (!json.path("scopes_supported").isArray()) {
            return ours;
        }
        Set<Scope> common = EnumSet.noneOf(Scope.class);
        texts("scopes_supported").map(Scope::of).flatMap(Optional::stream).forEach(common::add);
        common.retainAll(ours);
        return common;
    }

    /** The issuer's own host, or one below it. */
    boolean belongsToIssuer(URI address) {
        Optional<String> issuer = address("issuer").map(PlatformDescription::host);
        String host = host(address);
        return issuer.filter(owner -> host.equals(owner) || host.endsWith("." + owner))
                .isPresent();
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }

    private Optional<URI> address(String field) {
        return text(json, field).flatMap(text -> {
            try {
                return Optional.of(new URI(text)).filter(uri -> Origin.in(uri).isPresent());
            } catch (URISyntaxException notAnAddress) {
                return Optional.empty();
            }
        });
    }

    private Stream<String> texts(String field) {
        return json.path(field).valueStream().map(JsonNode::asText);
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText("")).filter(text -> !text.isBlank());
    }
}
