package io.clientele.data.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The events of an XES log (IEEE 1849). A column is an attribute's key; those of the trace have
 * {@code case:} before them.
 */
final class XesRows implements Rows {
  private final DataFile file;
  private final InputStream in;
  private final XMLStreamReader xml;
  private final TreeSet<String> names = new TreeSet<>();
  private final Map<String, String> trace = new HashMap<>();
  private final Map<String, String> event = new HashMap<>();
  private List<String> wanted = List.of();
  private long line;

  XesRows(DataFile file) throws IOException, Refused {
    this.file = file;
    this.in = file.open();
    try {
      this.xml = factory().createXMLStreamReader(in);
    } catch (XMLStreamException fault) {
      in.close();
      throw refused(file, fault);
    }
  }

  /** Reads nothing but the file itself. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  @Override
  public void want(List<String> columns) {
    wanted = List.copyOf(columns);
  }

  @Override
  public boolean next() throws IOException, Refused {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && begin(xml.getLocalName())) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException fault) {
      if (fault.getNestedException() instanceof IOException broken) {
        throw broken;
      }
      throw refused(file, fault);
    }
  }

  /** Whether the element was an event, now read. */
  private boolean begin(String element) throws XMLStreamException {
    return switch (element) {
      case "log" -> false;
      case "trace" -> {
        trace.clear();
        yield false;
      }
      case "event" -> {
        line = Math.max(line + 1, xml.getLocation().getLineNumber());
        readEvent();
        yield true;
      }
      default -> {
        attribute("case:", trace);
        skip();
        yield false;
      }
    };
  }

  private void readEvent() throws XMLStreamException {
    event.clear();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        attribute("", event);
        skip();
      }
    }
  }

  private void attribute(String prefix, Map<String, String> into) {
    String key = xml.getAttributeValue(null, "key");
    String value = xml.getAttributeValue(null, "value");
    if (key != null && value != null) {
      into.put(prefix + key, value);
      if (names.size() < DataFile.MOST_COLUMNS) {
        names.add(prefix + key);
      }
    }
  }

  /** Goes over what lies inside an attribute. */
  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int kind = xml.next();
      if (kind == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (kind == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  static Refused refused(DataFile file, XMLStreamException fault) {
    long at = fault.getLocation() == null ? 1 : fault.getLocation().getLineNumber();
    int column = fault.getLocation() == null ? 1 : fault.getLocation().getColumnNumber();
    return file.malformed(
        Math.max(1, at),
        Math.max(1, column),
        "the log is not well-formed XML",
        "check that the file is whole and has no document type");
  }

  /** Where events share a line, the following numbers: each row has its own. */
  @Override
  public long line() {
    return line;
  }

  @Override
  public @Nullable String value(int index) {
    String name = wanted.get(index);
    return name.startsWith("case:") ? trace.get(name) : event.get(name);
  }

  @Override
  public Collection<String> names() {
    return names;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
