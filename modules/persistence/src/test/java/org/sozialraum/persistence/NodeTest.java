package org.sozialraum.persistence;

import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** A node on a fresh database for all tests of a class. */
@OnBothDatabases
@SuppressWarnings("NullAway.Init")
public abstract class NodeTest {
    protected final SettableClock clock = new SettableClock();
    protected final Lms lms = new Lms();

    @Parameter
    protected Engine engine = Engine.H2;

    protected Node node;

    protected School school;

    @BeforeParameterizedClassInvocation
    void open() {
        node = Node.on(engine.fresh(), clock, lms);
        school = School.on(node);
    }

    @AfterParameterizedClassInvocation
    void close() {
        node.close();
    }
}
