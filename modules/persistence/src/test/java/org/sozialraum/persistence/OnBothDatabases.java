package org.sozialraum.persistence;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The tests of this class run on H2 and on PostgreSQL. */
@Target(TYPE)
@Inherited
@Retention(RUNTIME)
@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public @interface OnBothDatabases {}
