package org.sozialraum.lti.registration;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.lti.platform.Origin;

/**
 * A platform's request to register with it, as it opens our registration page.
 *
 * @param openIdConfiguration where it describes itself
 * @param token allows one registration; some platforms send none. Never shown or logged
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#step-1-registration-initiation-request">Dynamic Registration
 *     1.0, 3.3</a>
 */
public record Invitation(URI openIdConfiguration, Optional<String> token) {
    public Invitation {
        if (openIdConfiguration.getHost() == null) {
            throw new IllegalArgumentException("openid_configuration has no host");
        }
        requireNonNull(token, "token is null");
    }

    /**
     * @param parameters of the query: {@code openid_configuration} and {@code registration_token}
     * @return empty if there is no usable {@code openid_configuration}
     */
    public static Optional<Invitation> in(Map<String, List<String>> parameters) {
        Optional<String> token = first(parameters, "registration_token");
        return first(parameters, "openid_configuration")
                .flatMap(Invitation::address)
                .map(address -> new Invitation(address, token));
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text.strip()))
                    .filter(uri -> Origin.in(uri).isPresent());
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Without the token, which some platforms repeat in the query of their address. */
    @Override
    public String toString() {
        return "Invitation[" + Asked.bare(openIdConfiguration) + (token.isPresent() ? ", with" : ", without")
                + " token]";
    }
}
