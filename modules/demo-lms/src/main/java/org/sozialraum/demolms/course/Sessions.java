package org.sozialraum.demolms.course;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.key.RandomIds;

/** Who sits at which browser; shared by all threads of the server. */
public final class Sessions {
    private static final String COOKIE = "demolms_session";

    private final RandomIds ids;
    private final Map<String, Person> sessions = new LinkedHashMap<>();

    public Sessions(RandomIds ids) {
        this.ids = ids;
    }

    public synchronized Optional<Person> person(Request request) {
        return request.cookie(COOKIE).flatMap(id -> Optional.ofNullable(sessions.get(id)));
    }

    /** From now on this browser is that person. */
    public synchronized Answer enter(Person person, Answer answer) {
        String id = ids.next();
        sessions.put(id, person);
        return answer.with("Set-Cookie", COOKIE + "=" + id + "; Path=/; HttpOnly; SameSite=Lax");
    }

    public synchronized Answer leave(Request request, Answer answer) {
        request.cookie(COOKIE).ifPresent(sessions::remove);
        return answer.with("Set-Cookie", COOKIE + "=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
    }

    public synchronized void reset() {
        sessions.clear();
    }
}
