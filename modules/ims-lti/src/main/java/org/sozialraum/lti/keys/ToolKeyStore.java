package org.sozialraum.lti.keys;

import java.util.List;

/** Every signing key that we ever had, shared by all nodes. */
public interface ToolKeyStore {

    List<StoredToolKey> all();

    /** Remembers a new key, durably before it returns. */
    void save(StoredToolKey key);
}
