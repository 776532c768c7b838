package org.sozialraum.tool.admin;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A resource of the administrators: what is sent to it must come from a page of ours, see {@link OwnOrigin}. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface AdminRoom {}
