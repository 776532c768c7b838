package org.sozialraum.tool.lti;

import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;

/**
 * The platform is known, this deployment of it waits for approval.
 *
 * @param code stable, in {@code data-refusal} of the body
 * @param platform name of the platform
 * @param deployment its id, as the administrator knows it
 */
public record HeldView(ShellView shell, String code, String platform, String deployment, Optional<String> back) {}
