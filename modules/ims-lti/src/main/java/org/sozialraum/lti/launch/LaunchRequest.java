package org.sozialraum.lti.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.lti.login.LoginCookie;

/**
 * What was posted to the launch address. It holds a token and secrets: it never shows them.
 *
 * @param error the platform's own refusal, in place of a token
 * @param cookieSecret value of the cookie that belongs to this state, if the browser sent it
 * @param storedSecret what the platform's storage gave back, if the page asked it: blank if it gave nothing
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1/#step-3-authentication-response">Security Framework, 5.1.1.3</a>
 */
public record LaunchRequest(
        Optional<String> idToken,
        Optional<String> state,
        Optional<String> error,
        Optional<String> errorDescription,
        Optional<String> cookieSecret,
        Optional<String> storedSecret) {
    /** Name of the field in which our own page posts the secret that the platform's storage gave back. */
    public static final String STORED_SECRET_FIELD = "stored_secret";

    /** Reads the form; of repeated fields the first counts. */
    public static LaunchRequest of(Map<String, List<String>> form) {
        return new LaunchRequest(
                field(form, "id_token"),
                field(form, "state"),
                field(form, "error"),
                field(form, "error_description"),
                Optional.empty(),
                form.getOrDefault(STORED_SECRET_FIELD, List.of()).stream().findFirst());
    }

    /**
     * Reads the form, and the cookie that {@link LoginCookie} made for its state.
     *
     * @param headers of the request, names in any case
     */
    public static LaunchRequest of(Map<String, List<String>> form, Map<String, List<String>> headers) {
        LaunchRequest request = of(form);
        return request.state
                .flatMap(state -> LoginCookie.secretIn(headers, state))
                .map(request::withCookie)
                .orElse(request);
    }

    /** The same with the cookie that belongs to its state. */
    public LaunchRequest withCookie(String secret) {
        return new LaunchRequest(idToken, state, error, errorDescription, Optional.of(secret), storedSecret);
    }

    String platformError() {
        String code = error.orElse("");
        return errorDescription.map(text -> code + ": " + text).orElse(code);
    }

    private static Optional<String> field(Map<String, List<String>> form, String name) {
        return form.getOrDefault(name, List.of()).stream().findFirst().filter(value -> !value.isBlank());
    }

    @Override
    public String toString() {
        return "LaunchRequest[]";
    }
}
