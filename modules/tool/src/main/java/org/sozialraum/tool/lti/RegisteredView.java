package org.sozialraum.tool.lti;

import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;

/**
 * Dynamic registration went well.
 *
 * @param platform name or issuer of the platform
 * @param origin the only one that gets {@code org.imsglobal.lti.close}
 */
public record RegisteredView(
        ShellView shell, String platform, String clientId, Optional<String> deployment, String origin) {}
