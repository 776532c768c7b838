package org.sozialraum.tool.authoring;

import java.util.List;
import org.sozialraum.tool.pages.ShellView;

/**
 * A module in a frame, as a platform shows it, with what is wrong in its files beside it.
 *
 * @param frame address of the module's first page
 * @param state where the page asks whether something has changed
 * @param seen the answer that this page was made with
 */
public record PreviewView(
        ShellView shell, String title, String frame, String state, String seen, List<ProblemView> problems) {
    public PreviewView {
        problems = List.copyOf(problems);
    }

    public record ProblemView(boolean error, String path, int line, String message, String wayOut) {}
}
