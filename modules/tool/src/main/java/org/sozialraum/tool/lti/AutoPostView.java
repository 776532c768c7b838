package org.sozialraum.tool.lti;

import org.sozialraum.tool.pages.ShellView;

/**
 * A form that posts itself to the platform: the signed answer of deep linking.
 *
 * @param action the platform's return address
 * @param jwt the signed message
 */
public record AutoPostView(ShellView shell, String action, String jwt) {}
