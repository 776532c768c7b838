package org.sozialraum.tool.lti;

import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;

/**
 * Last rung of the ladder: the browser keeps nothing inside the frame, a window of its own helps.
 *
 * @param href begins the launch anew in a new window
 */
public record NewWindowView(ShellView shell, String href, Optional<String> back) {}
