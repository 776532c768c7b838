package org.sozialraum.tool.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All pages, at the root of the address. */
@ApplicationPath("/")
public class Site extends Application {}
