package org.sozialraum.tool.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** All pages, at the root of the address. */
@ApplicationPath("/")
public class Site extends Application {

    @Override
    public Map<String, Object> getProperties() {
        // The server would describe our resources to anybody at /application.wadl.
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
