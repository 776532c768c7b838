package org.sozialraum.tool.admin.platforms;

import org.sozialraum.tool.admin.MomentView;

/**
 * Something that was seen of a platform, once or often.
 *
 * @param place last part of the text's key: a service, or the clock
 * @param what as a key for tests and styles
 * @param sentence in the reader's words
 */
public record ObservationView(
        String place, String what, String sentence, int times, MomentView first, MomentView last) {}
