package io.clientele.data.sources;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file in the making. Characters that XML cannot hold become a replacement sign. */
final class XmlFile implements Closeable {
  private final OutputStream out;
  private final XMLStreamWriter xml;

  XmlFile(Path file) throws IOException {
    this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException fault) {
      throw new IOException(fault);
    }
  }

  private interface Writing {
    void write() throws XMLStreamException;
  }

  private static void write(Writing writing) {
    try {
      writing.write();
    } catch (XMLStreamException fault) {
      throw new java.io.UncheckedIOException(new IOException(fault));
    }
  }

  /** Opens an element; names and values of its attributes take turns. */
  XmlFile open(String element, String... attributes) {
    write(
        () -> {
          xml.writeCharacters("\n");
          xml.writeStartElement(element);
          for (int n = 0; n < attributes.length; n += 2) {
            xml.writeAttribute(attributes[n], clean(attributes[n + 1]));
          }
        });
    return this;
  }

  XmlFile text(String text) {
    write(() -> xml.writeCharacters(clean(text)));
    return this;
  }

  XmlFile end() {
    write(xml::writeEndElement);
    return this;
  }

  private static String clean(String text) {
    return text.replaceAll(
        "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }

  @Override
  public void close() throws IOException {
    try {
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException fault) {
      throw new IOException(fault);
    } finally {
      out.close();
    }
  }
}
