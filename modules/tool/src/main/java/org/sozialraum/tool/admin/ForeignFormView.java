package org.sozialraum.tool.admin;

import org.sozialraum.tool.pages.ShellView;

/**
 * A form came from another place than our own pages.
 *
 * @param address where the rooms really are
 */
public record ForeignFormView(ShellView shell, String address) {}
