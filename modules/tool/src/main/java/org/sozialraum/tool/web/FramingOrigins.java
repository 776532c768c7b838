package org.sozialraum.tool.web;

import java.util.Set;

/** Origins of all registered platforms, as browsers write them. Asked for every page: answer from memory. */
public interface FramingOrigins {
    Set<String> origins();
}
