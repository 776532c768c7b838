package org.sozialraum.tool.admin.entrance;

import org.sozialraum.tool.pages.ShellView;

/** A link that was used before, is too old, or never was one. */
public record ClosedLinkView(ShellView shell, String login) {}
