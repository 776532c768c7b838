package org.sozialraum.learning;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** One thing that a person or a platform wants done, in one transaction: all of it happens, or nothing. */
@Stereotype
@Singleton
@InTransaction
@Retention(RUNTIME)
@Target(TYPE)
public @interface UseCase {}
