package org.sozialraum.authoring.qti;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sozialraum.authoring.Refused;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An element of a stranger's XML, read without ever asking another file or host for anything. */
record QtiXml(Element element) {
    private static final String REFUSE_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** @param file its name, for the sentence */
    static QtiXml parse(String file, byte[] bytes) throws Refused {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(REFUSE_DOCTYPE, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new QtiXml(builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement());
        } catch (SAXException | IOException unreadable) {
            throw new Refused(file + ": " + sentence(unreadable));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the platform's own parser knows these features", impossible);
        }
    }

    private static String sentence(Exception unreadable) {
        String why = String.valueOf(unreadable.getMessage()).replaceAll("\\s+", " ");
        return why.toUpperCase(Locale.ROOT).contains("DOCTYPE")
                ? "a DOCTYPE is not allowed, because it can name other files. Remove it."
                : "is no well-formed XML (" + why + ").";
    }

    String name() {
        return element.getLocalName();
    }

    boolean is(String name) {
        return name().equals(name);
    }

    Optional<String> attribute(String name) {
        return Optional.of(element.getAttribute(name)).filter(value -> !value.isEmpty());
    }

    String required(String name) throws Refused {
        return attribute(name).orElseThrow(() -> new Refused("<" + name() + "> has no attribute " + name + "."));
    }

    List<QtiXml> children() {
        List<QtiXml> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) children.add(new QtiXml(child));
        }
        return children;
    }

    List<QtiXml> children(String name) {
        return children().stream().filter(child -> child.is(name)).toList();
    }

    Optional<QtiXml> child(String name) {
        return children(name).stream().findFirst();
    }

    /** All of that name below this one, in the order of the document. */
    List<QtiXml> all(String name) {
        List<QtiXml> found = new ArrayList<>();
        for (QtiXml child : children()) {
            if (child.is(name)) found.add(child);
            found.addAll(child.all(name));
        }
        return found;
    }

    String text() {
        return element.getTextContent().strip();
    }

    /** What is inside as HTML, without elements of QTI. */
    String html() {
        StringBuilder html = new StringBuilder();
        append(element, html);
        return html.toString();
    }

    private static void append(Element parent, StringBuilder html) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && !child.getLocalName().startsWith("qti-")) {
                tag(child, html);
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                html.append(escaped(node.getNodeValue()));
            }
        }
    }

    private static void tag(Element child, StringBuilder html) {
        html.append('<').append(child.getLocalName());
        for (String attribute : List.of("href", "src", "alt", "start", "align")) {
            if (child.hasAttribute(attribute)) {
                html.append(' ')
                        .append(attribute)
                        .append("=\"")
                        .append(escaped(child.getAttribute(attribute)))
                        .append('"');
            }
        }
        html.append('>');
        append(child, html);
        if (!List.of("br", "img", "hr").contains(child.getLocalName())) {
            html.append("</").append(child.getLocalName()).append('>');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
