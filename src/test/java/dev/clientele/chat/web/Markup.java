package dev.clientele.chat.web;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Pieces of a page, read by an XML parser: unlike a browser, it forgives nothing, so whatever escaping let through would
/// show as an element or as an error.
record Markup(Document document) {

    static Markup of(String pieces) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            var wrapped = "<pieces>" + pieces.replace("<!DOCTYPE html>", "") + "</pieces>";
            return new Markup(builder.parse(new InputSource(new StringReader(wrapped))));
        } catch (SAXException | IOException | ParserConfigurationException malformed) {
            throw new AssertionError("not well-formed: " + pieces, malformed);
        }
    }

    /// The elements an XPath finds.
    List<Element> all(String path) {
        try {
            var nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            var elements = new ArrayList<Element>();
            for (var index = 0; index < nodes.getLength(); index++) {
                elements.add((Element) nodes.item(index));
            }
            return elements;
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(path, wrong);
        }
    }

    Element one(String path) {
        var found = all(path);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " elements at " + path);
        }
        return found.getFirst();
    }

    List<String> texts(String path) {
        return all(path).stream().map(Element::getTextContent).toList();
    }
}
