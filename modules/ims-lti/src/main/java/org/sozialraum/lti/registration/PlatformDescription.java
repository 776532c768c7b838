package org.sozialraum.lti.registration;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sozialraum.lti.platform.Lengths;
import org.sozialraum.lti.platform.Origin;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.quirks.Lms;
import org.sozialraum.lti.quirks.Quirks;
import org.sozialraum.lti.registration.PlatformConfiguration.SupportedMessage;
import org.sozialraum.lti.token.Scope;

/**
 * A platform's OpenID configuration, as far as we need it.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#openid-configuration">Dynamic Registration 1.0, 3.5</a>
 */
final class PlatformDescription {
    private static final List<String> ADDRESSES =
            List.of("authorization_endpoint", "token_endpoint", "jwks_uri", "registration_endpoint");

    private final JsonNode json;
    private final PlatformConfiguration configuration;
    private final Quirks quirks;

    PlatformDescription(JsonNode json) {
        this.json = json;
        this.configuration = PlatformConfiguration.in(json);
        this.quirks = configuration.productFamily().map(Quirks::ofFamily).orElseGet(Lms.OTHER::quirks);
    }

    /** Everything that LTI 1.3 needs and this platform does not say, all at once; what it leaves open is taken as usual. */
    List<String> shortcomings() {
        List<String> all = new ArrayList<>();
        if (!IssuerRule.isIssuer(issuer())) {
            all.add("issuer is missing, no web address, or has a query");
        }
        ADDRESSES.stream()
                .filter(field -> address(field).isEmpty())
                .forEach(field -> all.add(field + " is missing or no web address"));
        ADDRESSES.forEach(field -> tooLong(field, Lengths.ADDRESS).ifPresent(all::add));
        tooLong("issuer", Lengths.ISSUER).ifPresent(all::add);
        tooLong("authorization_server", Lengths.AUDIENCE).ifPresent(all::add);
        offers("token_endpoint_auth_methods_supported", "private_key_jwt").ifPresent(all::add);
        offers("id_token_signing_alg_values_supported", "RS256").ifPresent(all::add);
        return all;
    }

    private Optional<String> tooLong(String field, int longest) {
        return text(field)
                .filter(text -> !Lengths.fits(text, longest))
                .map(text -> field + " " + Lengths.rule(longest));
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

    URI registrationEndpoint() {
        return needed("registration_endpoint");
    }

    PlatformConfiguration configuration() {
        return configuration;
    }

    Quirks quirks() {
        return quirks;
    }

    /** The address that does not belong to the issuer: where the description was found, or where it wants the tool. */
    Optional<URI> stranger(URI foundAt) {
        if (!IssuerRule.owns(issuer(), foundAt) && !quirks.describesItselfAt(issuer(), foundAt)) {
            return Optional.of(foundAt);
        }
        boolean known = IssuerRule.owns(issuer(), registrationEndpoint()) || quirks.registersElsewhere(issuer());
        return known ? Optional.empty() : Optional.of(registrationEndpoint());
    }

    /** What of our wishes the platform has; everything where it does not say. */
    Selection select(Selection wanted) {
        return new Selection(scopes(wanted.scopes()), claims(wanted.claims()), messages(wanted.messages()));
    }

    /** The platform as it will be known, under the id that it gave us. */
    Platform known(String clientId) {
        Origin issuer = Origin.of(URI.create(issuer()));
        String name = configuration
                .productFamily()
                .map(family -> family + " (" + issuer.text() + ")")
                .orElseGet(issuer::text);
        return new Platform(
                new PlatformId(issuer(), clientId),
                name.substring(0, Math.min(name.length(), Lengths.NAME)),
                needed("authorization_endpoint"),
                needed("token_endpoint"),
                needed("jwks_uri"),
                audience(),
                false,
                true);
    }

    /** The audience of our assertions, where it is not the token endpoint. */
    private Optional<String> audience() {
        return quirks.assertionAudience(text("authorization_server"), needed("token_endpoint"));
    }

    private boolean lists(String field) {
        return json.path(field).isArray() && !quirks.incompleteLists().contains(field);
    }

    private Set<Scope> scopes(Set<Scope> wanted) {
        if (!lists("scopes_supported")) {
            return wanted;
        }
        Set<Scope> common = EnumSet.noneOf(Scope.class);
        texts("scopes_supported").map(Scope::of).flatMap(Optional::stream).forEach(common::add);
        common.retainAll(wanted);
        return common;
    }

    private Set<String> claims(Set<String> wanted) {
        return lists("claims_supported") ? common(wanted, texts("claims_supported")) : wanted;
    }

    private Set<String> messages(Set<String> wanted) {
        Stream<String> supported = configuration.messages().stream().map(SupportedMessage::type);
        return configuration.messages().isEmpty() ? wanted : common(wanted, supported);
    }

    private static Set<String> common(Set<String> wanted, Stream<String> supported) {
        return supported.filter(wanted::contains).collect(Collectors.toSet());
    }

    private URI needed(String field) {
        return address(field).orElseThrow(() -> new IllegalStateException("shortcomings were not looked at: " + field));
    }

    private Optional<URI> address(String field) {
        return text(field).flatMap(text -> {
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

    private Optional<String> text(String field) {
        return Optional.of(json.path(field).asText("")).filter(text -> !text.isBlank());
    }
}
