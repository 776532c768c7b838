package org.sozialraum.lti.memory;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sozialraum.lti.keys.StoredToolKey;
import org.sozialraum.lti.keys.ToolKeyStore;

/**
 * Signing keys in memory, for examples, tests and single-process tools. Safe for many threads.
 *
 * <p>After a restart the tool has another key. Platforms fetch it when they see its id, at the latest when they fetch the
 * key set again, and some refuse token requests until then.
 */
public final class MemoryToolKeyStore implements ToolKeyStore {
    private final List<StoredToolKey> keys = new CopyOnWriteArrayList<>();

    @Override
    public List<StoredToolKey> all() {
        return List.copyOf(keys);
    }

    @Override
    public void save(StoredToolKey key) {
        keys.add(key);
    }
}
