package org.sozialraum.lti.registration;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.token.Scope;

/** A tool that wants everything, so that a platform can lack some of it. */
final class SampleTool {
    private SampleTool() {}

    static ToolConfiguration at(String home) {
        URI root = URI.create(home);
        return new ToolConfiguration(
                new LocalText("Social Space Digital", Map.of(Locale.GERMAN, "Sozialraum Digital")),
                new LocalText("Learn and decide", Map.of()),
                new LocalText("Pick a module", Map.of()),
                new ToolEndpoints(root.resolve("/login"), root.resolve("/launch"), root.resolve("/jwks")),
                Optional.empty(),
                Set.of(Scope.LINE_ITEM, Scope.SCORE, Scope.RESULT_READONLY, Scope.MEMBERSHIP_READONLY),
                Set.of("locale"),
                Map.of("context_history", "$Context.id.history"));
    }
}
