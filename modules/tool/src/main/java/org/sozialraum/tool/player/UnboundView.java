package org.sozialraum.tool.player;

import org.sozialraum.tool.pages.ShellView;

/**
 * A learner has opened an activity for which no module was chosen yet.
 *
 * @param retry the same page again
 */
public record UnboundView(ShellView shell, String retry) {}
