package org.sozialraum.learning;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Made once for the application, and used by all threads at once: so it keeps nothing of the call it serves. To make the
 * dozen parts of a request anew for each cost as much as its statements.
 */
@Stereotype
@Singleton
@Retention(RUNTIME)
@Target(TYPE)
public @interface Once {}
