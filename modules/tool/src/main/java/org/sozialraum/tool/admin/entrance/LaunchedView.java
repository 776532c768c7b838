package org.sozialraum.tool.admin.entrance;

import org.sozialraum.tool.pages.ShellView;

/**
 * The door that a launch has opened.
 *
 * @param action where going through is posted
 * @param open whether it still leads anywhere
 * @param login for those who have a password
 */
public record LaunchedView(ShellView shell, String action, boolean open, String login) {}
