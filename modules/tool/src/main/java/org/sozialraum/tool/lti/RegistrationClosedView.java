package org.sozialraum.tool.lti;

import org.sozialraum.tool.pages.ShellView;

/**
 * A platform may not register: there is no link, or it is none any more.
 *
 * @param code stable, in {@code data-refusal} of the body, and the first part of the texts' keys
 */
public record RegistrationClosedView(ShellView shell, String code) {}
