package org.sozialraum.lti.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sozialraum.lti.platform.Platform;

/**
 * The address that asks a platform to authenticate the person and to send the message.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1/#step-2-authentication-request">Security Framework,
 *     5.1.1.2</a>
 */
final class AuthorizationRequest {
    private AuthorizationRequest() {}

    static URI address(Platform platform, LoginRequest request, PendingLogin login, URI launchUrl) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("scope", "openid");
        query.put("response_type", "id_token");
        query.put("response_mode", "form_post");
        query.put("prompt", "none");
        query.put("client_id", platform.id().clientId());
        query.put("redirect_uri", launchUrl.toString());
        query.put("login_hint", request.loginHint());
        request.messageHint().ifPresent(hint -> query.put("lti_message_hint", hint));
        query.put("state", login.state());
        query.put("nonce", login.nonce());
        return appended(platform.authorizationEndpoint().toString(), query);
    }

    private static URI appended(String endpoint, Map<String, String> query) {
        String joint = endpoint.contains("?") ? "&" : "?";
        return URI.create(query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", endpoint + joint, "")));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
