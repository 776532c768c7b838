package org.sozialraum.curriculum.html;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * CommonMark with tables, rendered to HTML that went through {@link Sanitizer}.
 *
 * <p>Nesting is limited, because both parsing and rendering go down one call for each level.
 */
public final class Markdown {
    private static final int DEEPEST = 40;
    private static final int LOWEST_HEADING = 6;
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final HtmlRenderer BLOCKS = renderer(false);
    private static final HtmlRenderer INLINE = renderer(true);

    private Markdown() {}

    /** A tree whose nodes know where in the text they come from. */
    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** A whole text. If it has a heading of the first level, all headings go down by one: the page has its own. */
    public static SafeHtml render(String markdown) {
        Document document = (Document) parse(markdown);
        if (Tree.children(document).stream().anyMatch(node -> node instanceof Heading h && h.getLevel() == 1)) {
            Tree.children(document).forEach(Markdown::lower);
        }
        return safe(BLOCKS, document);
    }

    /** Blocks of a tree. They are taken out of it. */
    public static SafeHtml blocks(List<Node> blocks) {
        return safe(BLOCKS, document(blocks));
    }

    /** The inside of a paragraph, without the paragraph, which is taken out of its tree. */
    public static SafeHtml inline(Node paragraph) {
        return safe(INLINE, document(List.of(paragraph)));
    }

    private static void lower(Node node) {
        if (node instanceof Heading heading) {
            heading.setLevel(Math.min(LOWEST_HEADING, heading.getLevel() + 1));
        }
    }

    private static Document document(List<Node> blocks) {
        Document document = new Document();
        blocks.forEach(document::appendChild);
        return document;
    }

    private static SafeHtml safe(HtmlRenderer renderer, Document document) {
        String html = Sanitizer.clean(renderer.render(document).strip());
        return new SafeHtml(html, Tree.text(document));
    }

    private static HtmlRenderer renderer(boolean inline) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .omitSingleParagraphP(inline)
                .attributeProviderFactory(context -> Markdown::scope)
                .build();
    }

    /** Tells screen readers that a table's head is about the column below it. */
    private static void scope(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableCell cell && cell.isHeader()) {
            attributes.put("scope", "col");
        }
    }
}
