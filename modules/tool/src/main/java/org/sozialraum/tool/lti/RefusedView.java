package org.sozialraum.tool.lti;

import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;

/**
 * A launch that was refused.
 *
 * @param code stable, in {@code data-refusal} of the body
 * @param person what happened, in a sentence for whoever clicked
 * @param administrator what the administrator should look at
 * @param clause the specification that asks for it
 * @param back the course, where the platform gave a way back
 */
public record RefusedView(
        ShellView shell, String code, String person, String administrator, String clause, Optional<String> back) {}
