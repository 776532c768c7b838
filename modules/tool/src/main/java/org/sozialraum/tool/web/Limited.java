package org.sozialraum.tool.web;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A resource that anybody may call without a session, and that costs us: 50 calls a second for each address. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {}
