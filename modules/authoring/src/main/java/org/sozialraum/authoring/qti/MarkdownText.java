package org.sozialraum.authoring.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes HTML as Markdown: all that Markdown can say, and the words alone of what it can't. */
final class MarkdownText {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<]");
    private static final Pattern AT_THE_START =
            Pattern.compile("(?m)^(\\s*)([#>+-](?=\\s|$)|=+$|\\d{1,9}(?=[.)](\\s|$)))");

    private MarkdownText() {}

    /** Blocks, divided by empty lines. */
    static String blocks(String html) {
        return blocks(Jsoup.parseBodyFragment(html).body());
    }

    /** One paragraph's inside. */
    static String inline(String html) {
        return start(inline(Jsoup.parseBodyFragment(html).body()).strip());
    }

    private static String blocks(Element parent) {
        List<String> blocks = new ArrayList<>();
        StringBuilder loose = new StringBuilder();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                flush(loose, blocks);
                blocks.add(block(element));
            } else {
                loose.append(inlineNode(node));
            }
        }
        flush(loose, blocks);
        return blocks.stream().filter(block -> !block.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static void flush(StringBuilder loose, List<String> blocks) {
        if (!loose.toString().isBlank()) {
            blocks.add(start(loose.toString().strip()));
        }
        loose.setLength(0);
    }

    private static boolean isBlock(Element element) {
        return switch (element.normalName()) {
            case "p", "div", "ul", "ol", "blockquote", "table", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
            default -> false;
        };
    }

    private static String block(Element element) {
        return switch (element.normalName()) {
            case "p" -> start(inline(element).strip());
            case "ul" -> list(element, false);
            case "ol" -> list(element, true);
            case "blockquote" -> quoted(blocks(element));
            case "table" -> table(element);
            case "pre" -> "```\n" + element.wholeText().stripTrailing() + "\n```";
            case "hr" -> "---";
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                "#".repeat(Math.max(3, element.normalName().charAt(1) - '0')) + " "
                        + inline(element).strip();
            default -> blocks(element);
        };
    }

    /** Each line behind a {@code >}. */
    static String quoted(String text) {
        return text.lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    private static String list(Element list, boolean numbered) {
        List<String> items = new ArrayList<>();
        boolean apart = list.children().stream()
                .anyMatch(item -> item.children().stream()
                        .anyMatch(child -> child.normalName().equals("p")));
        int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
        for (Element item : list.children()) {
            String mark = numbered ? number++ + ". " : "- ";
            String text = apart ? blocks(item) : tight(item);
            items.add(mark
                    + text.replace("\n", "\n" + " ".repeat(mark.length())).replaceAll("(?m)^ +$", ""));
        }
        return String.join(apart ? "\n\n" : "\n", items);
    }

    /** Words first, then a list inside the item without an empty line before it. */
    private static String tight(Element item) {
        StringBuilder text = new StringBuilder();
        for (Node node : item.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                text.append('\n').append(block(element));
            } else {
                text.append(inlineNode(node));
            }
        }
        return start(text.toString().strip());
    }

    private static String table(Element table) {
        List<String> lines = new ArrayList<>();
        for (Element row : table.select("tr")) {
            lines.add(row.children().stream()
                    .map(cell -> inline(cell).strip().replace("|", "\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |")));
            if (lines.size() == 1) {
                lines.add(
                        row.children().stream().map(MarkdownText::rule).collect(Collectors.joining(" | ", "| ", " |")));
            }
        }
        return String.join("\n", lines);
    }

    private static String rule(Element cell) {
        return switch (cell.attr("align")) {
            case "right" -> "---:";
            case "center" -> ":---:";
            case "left" -> ":---";
            default -> "---";
        };
    }

    private static String inline(Element parent) {
        return parent.childNodes().stream().map(MarkdownText::inlineNode).collect(Collectors.joining());
    }

    private static String inlineNode(Node node) {
        if (node instanceof TextNode text) {
            return SPECIAL.matcher(text.getWholeText()).replaceAll("\\\\$0");
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        String inside = inline(element);
        return switch (element.normalName()) {
            case "strong", "b" -> "**" + inside + "**";
            case "em", "i" -> "*" + inside + "*";
            case "code" -> "`" + element.wholeText() + "`";
            case "br" -> "\\\n";
            case "a" -> element.attr("href").isEmpty() ? inside : "[" + inside + "](" + element.attr("href") + ")";
            case "img" -> "![" + element.attr("alt") + "](" + element.attr("src") + ")";
            default -> inside;
        };
    }

    /** A line must not become a heading, a list or a quotation because of how it begins. */
    private static String start(String text) {
        return AT_THE_START
                .matcher(text)
                .replaceAll(found -> found.group(2).matches("\\d+")
                        ? found.group(1) + found.group(2) + "\\\\"
                        : found.group(1) + "\\\\" + found.group(2));
    }
}
