package org.sozialraum.tool.teacher;

import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;

/**
 * A teacher wanted to see somebody's work, and there is none.
 *
 * @param overview the teacher's page of the activity; absent where nobody has ever opened it
 * @param back the course, where the platform gave a way back
 */
public record NoWorkView(ShellView shell, Optional<String> overview, Optional<String> back) {}
