package org.sozialraum.curriculum.reading;

import java.net.URI;
import java.net.URISyntaxException;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.sozialraum.curriculum.html.Tree;

/** What holds for every Markdown text: no raw HTML, links and pictures that lead somewhere, headings in steps. */
final class ProseCheck extends AbstractVisitor {
    private static final String MEDIA = "media/";

    private final TextFile file;
    private final Folder media;
    private int level;

    private ProseCheck(TextFile file, Folder media) {
        this.file = file;
        this.media = media;
    }

    static void of(TextFile file, Folder media) {
        file.document().accept(new ProseCheck(file, media));
    }

    @Override
    public void visit(HtmlBlock html) {
        rawHtml(html, html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        rawHtml(html, html.getLiteral());
    }

    private void rawHtml(Node node, String literal) {
        report(
                node,
                Code.HTML_RAW,
                "There is HTML: " + literal.lines().findFirst().orElse(""),
                "Say it in Markdown.");
    }

    @Override
    public void visit(Link link) {
        String target = link.getDestination();
        if (target.startsWith(MEDIA)) {
            exists(link, target);
        } else if (!isHttps(target)) {
            report(
                    link,
                    Code.LINK_NOT_HTTPS,
                    "The link \"" + target + "\" is no https address.",
                    "Link to https://… or to a file in media/.");
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        if (image.getDestination().startsWith(MEDIA)) {
            exists(image, image.getDestination());
        } else {
            report(
                    image,
                    Code.IMAGE_FOREIGN,
                    "The picture \"" + image.getDestination() + "\" is not the module's own.",
                    "Put it into the module's media folder and refer to media/<file>.");
        }
        if (Tree.text(image).isBlank()) {
            report(
                    image,
                    Code.IMAGE_WITHOUT_ALTERNATIVE,
                    "The picture has no alternative text.",
                    "Say between the square brackets what it shows.");
        }
        visitChildren(image);
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() > level + 1) {
            report(
                    heading,
                    Code.HEADING_SKIPPED,
                    "Level " + heading.getLevel() + " follows level " + level + ".",
                    "Leave no level out, people who listen to the page navigate by them.");
        }
        level = heading.getLevel();
        visitChildren(heading);
    }

    private void exists(Node node, String target) {
        if (!media.hasFile(target.substring(MEDIA.length()))) {
            report(
                    node,
                    Code.LINK_TARGET_MISSING,
                    "There is no " + target + ".",
                    "Put the file there or correct the name.");
        }
    }

    private static boolean isHttps(String target) {
        try {
            URI address = new URI(target);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private void report(Node node, Code code, String message, String wayOut) {
        file.report(Tree.line(node), code, message, wayOut);
    }
}
