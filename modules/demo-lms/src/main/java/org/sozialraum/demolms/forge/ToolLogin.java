package org.sozialraum.demolms.forge;

import org.sozialraum.demolms.launch.Journey;

/**
 * A login that the tool began: what it asked the platform for, and the browser that has its cookies.
 *
 * @param redirectUri where the token goes
 */
public record ToolLogin(Browser browser, Journey journey, String redirectUri, String state, String nonce) {}
