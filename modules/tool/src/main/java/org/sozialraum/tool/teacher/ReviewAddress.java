package org.sozialraum.tool.teacher;

import java.util.Optional;
import java.util.UUID;

/**
 * Where the pages about one learner's work lie.
 *
 * @param overview the teacher's page of the activity, {@code /teach/<token>}
 * @param sealedName goes along from page to page
 */
record ReviewAddress(String overview, UUID learner, Optional<String> sealedName) {
    String latest() {
        return base() + as();
    }

    String attempt(int number) {
        return base() + "/" + number + as();
    }

    String resend() {
        return base() + "/resend" + as();
    }

    private String base() {
        return overview + "/review/" + learner;
    }

    private String as() {
        return sealedName.map(name -> "?as=" + name).orElse("");
    }
}
