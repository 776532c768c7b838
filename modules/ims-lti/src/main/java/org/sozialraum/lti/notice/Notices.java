package org.sozialraum.lti.notice;

/** Every notice that has ever been taken. */
public interface Notices {

    /**
     * Keeps a notice unless it is known, in <em>one</em> atomic statement (such as an insert that does nothing on
     * conflict): of many who bring the same one, on any node, exactly one is told that it was new. A notice is the same
     * if platform, deployment and id are. When this returns, it is safe.
     *
     * @return whether it was new
     */
    boolean store(Notice notice);
}
