package org.sozialraum.learning;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The public methods run in one database transaction, joined to the caller's if there is one. What throws rolls back.
 * When somebody else wrote the same row in between, the method runs again from the start, so it must not do anything
 * that cannot be undone, such as a call to a platform.
 */
@Inherited
@InterceptorBinding
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface InTransaction {}
