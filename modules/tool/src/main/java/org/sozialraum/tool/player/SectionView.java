package org.sozialraum.tool.player;

import gg.jte.Content;
import java.util.Optional;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.pages.ShellView;

/**
 * A long calm page to read.
 *
 * @param action where "done, next" is posted; absent in a teacher's preview, which only links onward
 * @param done whether it was marked as done before
 * @param next the step after this one; absent for the last
 */
public record SectionView(
        ShellView shell,
        String title,
        Content text,
        Optional<String> action,
        boolean done,
        Optional<LinkView> previous,
        Optional<LinkView> next) {}
