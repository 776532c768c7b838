package org.sozialraum.authoring.qti;

import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.sozialraum.curriculum.html.SafeHtml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element that is being written; what is added to it comes last in it. */
final class QtiElement {
    private final Element element;

    private QtiElement(Element element) {
        this.element = element;
    }

    /** The first element of a new document. */
    static QtiElement root(String namespace, String name) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element root = document.createElementNS(namespace, name);
            document.appendChild(root);
            return new QtiElement(root);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the platform's own parser needs no configuration", impossible);
        }
    }

    /** Adds an element in the same namespace and is it. */
    QtiElement add(String name) {
        return add(element.getNamespaceURI(), name);
    }

    QtiElement add(String namespace, String name) {
        Element added = element.getOwnerDocument().createElementNS(namespace, name);
        element.appendChild(added);
        return new QtiElement(added);
    }

    /** The same, before everything that is in it already. */
    QtiElement first(String name) {
        Element added = element.getOwnerDocument().createElementNS(element.getNamespaceURI(), name);
        element.insertBefore(added, element.getFirstChild());
        return new QtiElement(added);
    }

    QtiElement with(String attribute, Object value) {
        element.setAttribute(attribute, String.valueOf(value));
        return this;
    }

    QtiElement language(String code) {
        element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", code);
        return this;
    }

    QtiElement text(Object text) {
        element.appendChild(element.getOwnerDocument().createTextNode(String.valueOf(text)));
        return this;
    }

    /** The markup of a text, which is XHTML in QTI. */
    QtiElement html(SafeHtml html) {
        copy(Jsoup.parseBodyFragment(html.html()).body());
        return this;
    }

    private void copy(org.jsoup.nodes.Element from) {
        for (org.jsoup.nodes.Node node : from.childNodes()) {
            if (node instanceof TextNode text) {
                text(text.getWholeText());
            } else if (node instanceof org.jsoup.nodes.Element child) {
                QtiElement copied = add(child.normalName());
                child.attributes().forEach(attribute -> {
                    if (!attribute.getKey().equals("target")
                            && !attribute.getKey().equals("rel")) {
                        copied.with(attribute.getKey(), attribute.getValue());
                    }
                });
                copied.copy(child);
            }
        }
    }

    /** The whole document. */
    String xml() {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(element.getOwnerDocument()), new StreamResult(text));
            return text.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException("a document in memory can be written", impossible);
        }
    }
}
