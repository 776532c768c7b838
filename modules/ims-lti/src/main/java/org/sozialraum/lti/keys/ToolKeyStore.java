package org.sozialraum.lti.keys;

import java.util.List;

/**
 * Every signing key that we ever had, shared by all nodes. A port: the caller implements it.
 *
 * <p>Safe for many threads. Two nodes may each save a first key; both are kept, and all nodes choose the same one.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#h_key-set-url">Security Framework 1.0, 6.3 key set URL</a>
 */
public interface ToolKeyStore {

    /** All keys, in any order; a published key must not be forgotten while somebody may hold what it signed. */
    List<StoredToolKey> all();

    /** Remembers a new key, durably before it returns. */
    void save(StoredToolKey key);
}
