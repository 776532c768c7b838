package org.sozialraum.tool.admin.platforms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sozialraum.learning.connection.Connection;
import org.sozialraum.learning.registration.RegisteredField;
import org.sozialraum.learning.registration.RegistrationReport;
import org.sozialraum.learning.registration.RegistrationStanding;
import org.sozialraum.learning.registration.RegistrationTalk;
import org.sozialraum.tool.admin.RegistrationReportViews;
import org.sozialraum.tool.admin.platforms.PlatformRegistrationView.PermissionView;
import org.sozialraum.tool.web.Texts;

/** Says in words what a platform knows of us. */
final class PlatformRegistrationViews {
    private static final String SCOPE = "scope";
    private static final String PREFIX = "admin.registered.scope.";

    private PlatformRegistrationViews() {}

    /** @param path of the platform's page */
    static PlatformRegistrationView of(RegistrationStanding standing, Connection connection, String path, Texts said) {
        Optional<RegistrationTalk> talk = standing.current().map(RegistrationReport::talk);
        return new PlatformRegistrationView(
                talk.isPresent() ? Optional.empty() : Optional.of(unknown(connection)),
                standing.current().map(report -> RegistrationReportViews.of(report, said)),
                talk.map(known -> permissions(known, said)).orElseGet(List::of),
                talk.map(PlatformRegistrationViews::missing).orElseGet(List::of),
                standing.renewal().map(report -> RegistrationReportViews.of(report, said)),
                standing.renewable() ? Optional.of(path + RenewalResource.RENEWAL) : Optional.empty());
    }

    private static String unknown(Connection connection) {
        return connection.source() == Connection.Source.FILE ? "file" : "old";
    }

    private static List<PermissionView> permissions(RegistrationTalk talk, Texts said) {
        Stream<PermissionView> asked = talk.field(SCOPE).stream()
                .flatMap(field -> words(field.asked()).map(scope -> permission(scope, state(scope, field), said)));
        Stream<PermissionView> leftOut = talk.leftOut().stream()
                .filter(PlatformRegistrationViews::isScope)
                .map(scope -> permission(scope, "missing", said));
        return Stream.concat(asked, leftOut).toList();
    }

    private static List<String> missing(RegistrationTalk talk) {
        return talk.leftOut().stream().filter(word -> !isScope(word)).toList();
    }

    /** Scopes are addresses; claims and messages are words. */
    private static boolean isScope(String leftOut) {
        return leftOut.contains("/scope/");
    }

    private static String state(String scope, RegisteredField field) {
        return field.answered()
                .map(answered -> Set.copyOf(words(answered).toList()).contains(scope) ? "granted" : "denied")
                .orElse("unsaid");
    }

    private static PermissionView permission(String scope, String state, Texts said) {
        String key = PREFIX + scope.substring(scope.lastIndexOf('/') + 1).replace('.', '-');
        return new PermissionView(said.has(key) ? said.get(key) : said.get(PREFIX + "other"), scope, state);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isBlank());
    }
}
