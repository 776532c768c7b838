package org.sozialraum.lti.login;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.lti.refusal.Objection;
import org.sozialraum.lti.refusal.Reason;

/**
 * A platform asks us to begin a login, by GET or POST.
 *
 * @param issuer {@code iss}
 * @param loginHint goes back unaltered
 * @param messageHint goes back unaltered, if it came
 * @param clientId which registration, where one issuer has several
 * @param deploymentId what the launch will carry, if announced
 * @param storageTarget name of the platform's frame that can store data for us, if there is one
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1/#step-1-third-party-initiated-login">Security Framework,
 *     5.1.1.1</a>
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#additional-login-parameters">LTI Core 1.3, 4.1</a>
 */
record LoginRequest(
        String issuer,
        String loginHint,
        URI targetLinkUri,
        Optional<String> messageHint,
        Optional<String> clientId,
        Optional<String> deploymentId,
        Optional<String> storageTarget) {
    private static final int LONGEST = 4096;
    private static final List<String> NEEDED = List.of("iss", "login_hint", "target_link_uri");

    /** @throws Objection if something needed is missing, or something is out of all proportion */
    static LoginRequest parse(Map<String, List<String>> parameters) {
        List<String> missing = new ArrayList<>(NEEDED);
        missing.removeIf(name -> value(parameters, name).isPresent());
        if (!missing.isEmpty()) throw new Objection(Reason.LOGIN_INCOMPLETE, String.join(", ", missing));
        return new LoginRequest(
                needed(parameters, "iss"),
                needed(parameters, "login_hint"),
                target(needed(parameters, "target_link_uri")),
                value(parameters, "lti_message_hint"),
                value(parameters, "client_id"),
                value(parameters, "lti_deployment_id"),
                value(parameters, "lti_storage_target"));
    }

    private static String needed(Map<String, List<String>> parameters, String name) {
        return value(parameters, name).orElseThrow();
    }

    private static Optional<String> value(Map<String, List<String>> parameters, String name) {
        Optional<String> value =
                parameters.getOrDefault(name, List.of()).stream().findFirst().filter(text -> !text.isBlank());
        if (value.filter(text -> text.length() > LONGEST || text.indexOf('\0') >= 0)
                .isPresent()) throw new Objection(Reason.LOGIN_INCOMPLETE, name + " is too long or holds a NUL");
        return value;
    }

    private static URI target(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new Objection(Reason.TARGET_NOT_OURS, "target_link_uri is no address");
        }
    }

    @Override
    public String toString() {
        return "LoginRequest[" + issuer + "]";
    }
}
