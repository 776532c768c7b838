package org.sozialraum.tool.player;

import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;

/**
 * A learner has opened a page that is for teachers.
 *
 * @param back where the platform wants its people back, if it has said
 */
public record ForTeachersView(ShellView shell, Optional<String> back) {}
