package org.sozialraum.lti.notice;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sozialraum.lti.platform.PlatformId;

/** Notices in memory. */
public final class MemoryNotices implements Notices {
    private final Map<Key, Notice> all = new ConcurrentHashMap<>();

    @Override
    public boolean store(Notice notice) {
        NoticeClaims claims = notice.claims();
        return all.putIfAbsent(new Key(claims.platform(), claims.deploymentId(), claims.id()), notice) == null;
    }

    public List<Notice> all() {
        return List.copyOf(all.values());
    }

    private record Key(PlatformId platform, String deploymentId, String id) {}
}
