package org.sozialraum.tool.lti;

import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;

/**
 * A launch that was refused.
 *
 * @param code stable, in {@code data-refusal} of the body
 * @param happened what happened, in a sentence for whoever clicked
 * @param safe what is safe all the same
 * @param next what to do now
 * @param administrator what the administrator should look at
 * @param clause the specification that asks for it
 * @param back the course, where the platform gave a way back
 */
public record RefusedView(
        ShellView shell,
        String code,
        String happened,
        String safe,
        String next,
        String administrator,
        String clause,
        Optional<String> back) {}
