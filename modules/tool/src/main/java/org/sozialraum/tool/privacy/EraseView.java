package org.sozialraum.tool.privacy;

import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.privacy.PrivacyView.CourseView;

/**
 * Asks before anything is erased.
 *
 * @param all whether this is the last course, so that the person is forgotten too
 * @param graded whether there are grades, which the platform keeps
 * @param action where the yes is posted
 * @param overview where the no leads
 */
public record EraseView(
        ShellView shell, CourseView course, boolean all, boolean graded, String action, String overview) {}
