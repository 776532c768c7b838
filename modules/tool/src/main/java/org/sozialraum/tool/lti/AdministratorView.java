package org.sozialraum.tool.lti;

import org.sozialraum.tool.pages.ShellView;

/**
 * Somebody who administers the platform has opened an activity, and may go two ways.
 *
 * @param activity the page that everybody else would see at once
 * @param administration opens the administrators' rooms, once and for a few minutes, in a window of its own
 */
public record AdministratorView(ShellView shell, String activity, String administration) {}
