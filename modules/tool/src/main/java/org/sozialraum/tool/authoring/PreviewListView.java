package org.sozialraum.tool.authoring;

import java.util.List;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.pages.ShellView;

/**
 * What there is to preview.
 *
 * @param broken names of modules that can't be shown because of their errors
 */
public record PreviewListView(ShellView shell, List<LinkView> modules, List<LinkView> broken) {
    public PreviewListView {
        modules = List.copyOf(modules);
        broken = List.copyOf(broken);
    }
}
