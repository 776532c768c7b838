package org.sozialraum.lti.deeplinking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What an answer says beside the items.
 *
 * @param message for the teacher; a platform may show it
 * @param error for the teacher, when something went wrong
 * @param log for the platform's log
 * @param errorLog for the platform's log, when something went wrong
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0#deep-linking-response-message">Deep Linking 2.0, deep linking
 *     response: msg, errormsg, log, errorlog</a>
 */
public record ResponseNotes(
        Optional<String> message, Optional<String> error, Optional<String> log, Optional<String> errorLog) {
    public static final ResponseNotes NONE =
            new ResponseNotes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ResponseNotes {
        message = said(message);
        error = said(error);
        log = said(log);
        errorLog = said(errorLog);
    }

    /** @param words for the teacher */
    public static ResponseNotes saying(String words) {
        return new ResponseNotes(Optional.of(words), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * @param words for the teacher
     * @param forLog for whoever runs the platform
     */
    public static ResponseNotes complaining(String words, String forLog) {
        return new ResponseNotes(Optional.empty(), Optional.of(words), Optional.empty(), Optional.of(forLog));
    }

    private static Optional<String> said(Optional<String> words) {
        return words.filter(text -> !text.isBlank());
    }

    void writeTo(ObjectNode claims) {
        message.ifPresent(words -> claims.put(DeepLinkingResponse.DEEP_LINKING + "msg", words));
        error.ifPresent(words -> claims.put(DeepLinkingResponse.DEEP_LINKING + "errormsg", words));
        log.ifPresent(words -> claims.put(DeepLinkingResponse.DEEP_LINKING + "log", words));
        errorLog.ifPresent(words -> claims.put(DeepLinkingResponse.DEEP_LINKING + "errorlog", words));
    }
}
