package org.sozialraum.tool.lti;

import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;

/**
 * A launch that was used before: Back, Refresh or a double click.
 *
 * @param code stable, in {@code data-refusal} of the body
 */
public record ReplayedView(ShellView shell, String code, Optional<String> back) {}
