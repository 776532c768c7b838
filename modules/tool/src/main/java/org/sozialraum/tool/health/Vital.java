package org.sozialraum.tool.health;

/** A part without which no page can be served, such as the database. Every bean of this type is asked. */
public interface Vital {
    /** Answers quickly; never throws for an outage. */
    boolean up();
}
